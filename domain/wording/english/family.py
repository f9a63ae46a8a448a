"""English words about family life, where they judge somebody."""

from domain.wording.english.protected import matter

RULES = matter(
    "protected_family",
    said=r"""
        (single|working|unmarried|divorced|busy|stay-at-home|full-time|lone) (mother|father|parent|mum|mom|dad|
            mummy)(s|hood)?
        as a (mother|father|parent|mum|mom|wife|husband|dad|single woman|single man|bachelor)
        being (a (mother|father|mum|mom|dad|parent|wife|husband|carer)|married|single|unmarried|divorced|widowed|
            childless)
        (too busy|busy) (being|playing|with being|with the|with your) (a )?(mum|mom|dad|mother|father|house\w+|
            kids|family|wedding|baby)
        spinster | housewife | mummy | marital (problems?|status|issues?|troubles?)
        (family|kids|children|baby|home life|private life|husband|wife|marriage|childcare|divorce) (always |
            clearly |obviously )?(comes?|came|seems? to come|is|are|was|were|takes?|gets?|got) (first|more important|
            in the way|over work|your priority|too much|before)
        {whose} (\w+ )?(private life|home life|domestic \w+|love life|marriage|divorce|separation|childcare|
            breakup|break-up|marital \w+|relationship problems|custody \w+|caring (duties|responsibilities)|
            family (problems?|issues?|situation|life|commitments?|obligations?|duties|drama|troubles?|matters|
            responsibilities))
        choos(e|ing) (between )?(your )?(family|kids|children|career) (and|or|over)
    """,
    weighed=r"""
        {whose} (?!hr |business |channel |sales |training )(\w+ )?partner('s)?
        (un)?married (people|men|women|employees|colleagues|staff|life|man|woman)
        (father|mother|dad|mum|mom|parent) of (two|three|four|five|six|\d|small|young)
        put(s|ting)? (your |the |his |her )?(kids|children|family|home|husband|wife|marriage) (first|before|above|
            ahead)
        {whose} (\w+ ){0,2}{kin}('s)?\b(?! (ticket|node|process|class|issue|page|task|account|company|element|
            record|sku))
        (have|has|having|had|got|get|getting|with|without|no|raise|raising|look(ing)? after|car(e|ing) for|
            pick(ing|s|ed)? up|drop(ping|s|ped)? off|collect(ing)?|the|about|for|two|three|four|five|\d|small|young|
            sick|ill|elderly|ageing|aging|disabled|of|and|by|to your) ((?!patient|customer|client|guest|resident|
            passenger)[\w'-]+ ){0,2}{kin}\b(?! (ticket|node|process|class|issue|page|task|account|company|element|
            record|sku|plan|of (products?|parts|valve)))
        (family|childcare|child care|caring|care|carer|home|domestic|private|personal|parental|babysitting|
            caregiving) (situation|commitments?|obligations?|life|problems?|issues?|duties|responsibilities|matters|
            status|reasons?|troubles?|emergenc(y|ies)|circumstances|arrangements|crisis|drama|affairs)
        (mothers?|fathers?|parent(?!s)|mums?|moms?|dads?|parenthood|motherhood|fatherhood|caregivers?|carers?)
        school[- ]?(runs?|pick-?ups?|holidays?|drop-?offs?|closures?)
        (nursery|day-?care|kindergarten|creche|crèche|preschool|babysitters?|nann(y|ies))
        pick-?ups?\b(?= (is|are|at|time|every|cut|means)) | divorc(e|ed|ing|es) | child-?care | custody
        (you|he|she|they|who)('re|'s|'ve| are| is| have| has| got| just got| get| being)( \w+){0,2} (kids|
            children|childless|single|married|unmarried|engaged|newly ?wed|a family|a newborn|custody|pregnant wife|
            separated|widowed|divorced)
        (got|getting|get|gets) (married|engaged|divorced|hitched)
        since the (wedding|divorce|separation|break-?up|funeral|kids) | widow(ed|er)? | wedding | honeymoon | marriage
        newlyweds? | (sick|ill) (child|kid|mother|father|parent|relative)
        with no (family|kids|children|ties|dependants|dependents) | no (family|kids|children) (to|of|at)
        (kids|children) at home | (family|mum|mom|dad|wife|husband|home|mother) duties | breadwinner
        family (man|woman|guy|person|comes|first|time)
        (too much|a lot|enough|things|stuff|so much|baggage|plate|trouble|problems|issues|drama) (\w+ )?(on )?at home
        baggage\b(?! (hall|claim|handl|reclaim|belt))
    """,
    before=r"""
        (plan(ning|s)?|want(s|ed)?|trying|going|hop(e|ing)) to\s | having (?=a baby) | parent and\s | parent-
        patient'?s?\s | customer'?s?\s | product\s | chip\s | protocol\s | for married\s | separate\s
    """,
    after=r"""
        \s(evenings?|teachers?|association|meetings at school)
        \s(member (discount|card)|of (valve|products?|parts|chips|fonts)|SKUs?|process|tickets?|tax|pass|meal|
            tent|car|size|friendly)
        's (day|shoes|wear|clothing|section|toys|menu|books|meal|bikes?|parties) | \sday
    """,
    parts={
        "kin": r"""
        kids? | child(ren)? | little ones? | sons? | daughters? | toddlers? | newborn | husband | wife | spouse
        fianc[eé]e? | boyfriend | girlfriend | ex | ex-wife | ex-husband | mother | father | parents? | mum | mom
        dad | mum's | in-laws | mother-in-law | grandmother | grandfather | grandchildren | grandkids | brother
        sister | family | stepchildren | other half | better half | missus | hubby | teenager
        """,
    },
)
