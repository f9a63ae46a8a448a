"""English words about health, leave, pregnancy, age, religion, family and origin of the person."""

# ruff: noqa: E501 - a line for each family of words; wrapped, it would hide where one ends
from domain.wording.rules import Rule, rule

# The law protects these matters nearly everywhere (UK Equality Act 2010; US Title VII, ADA, ADEA, FMLA, PWFA).
_PROTECTIVE = (
    r"\b(?:(?:do|does|did|will|should|must|is|are|was|were|can) not|(?:do|does|did|wo|is|are|was|were|should|must|ca)n['’]t|never|nor)"
    r" (?:be |been )?(?:count(?:ed)?|affect|matter|held|considered|used|taken into account|part of|included|influence|change|weigh|reduce|relevant|a factor|asked)\b"
    r"|\b(?:not counted|exclud(?:e|ed|es|ing)|left out|leaves? out|adjusted (?:for|to)|regardless of|no bearing|accommodations?|entitled to|right to"
    r"|plan (?:is |will be )?paused?|pauses? (?:the plan|while|during)|prompts stop|without (?:counting|asking)|moves? by|extended by|no reason is (?:asked|stored)"
    r"|discriminat\w+|confidential\w*|respect(?:s|ed)? your|irrespective of|take all the time)\b"
)
_TRADE = (
    r"['’]?(?:s)?[ -](?:\w+[ -])?(?:clients?|customers?|accounts?|campaigns?|products?|plans?|sector|industry|market(?:ing)?|segments?|projects?|apps?|endpoints?"
    r"|checks?|features?|pages?|dashboards?|modules?|brands?|lines?|categor(?:y|ies)|data|records?|insurance|devices?|services?|clothing|toys?|wear|fashion|shops?|magazines?|furniture|requests? (?:form|page|module)"
    r"|tool|tickets?|nodes?|process(?:es)?|class(?:es)?|elements?|colou?rs?|keys?|conditions? in the|exchange|cards?|payments?|currency|books?|promotions?"
    r"|buyers?|stores?|users?|report|score|metrics?|policy page|tracker|system)\b"
)
_THEIRS = r"(?:customer|client|patient|user|buyer|tenant|guest|the product|passenger)s?(?:['’]s?)? (?:\w+ )?(?:is |was |are |were |who is |got )?"
_WHO = r"(?:your|his|her|their|the employee['’]s|my)"

RULES: tuple[Rule, ...] = (
    rule(
        "protected_health",
        r"\b(?:illness(?:es)?|disease|diagnos(?:is|ed with)|depress(?:ed|ion)|anxiety|panic attacks?|burn(?:ed|t)?[ -]?out|mental(?:ly)? (?:health|illness|ill|state|problems?|issues?)"
        r"|disab(?:led person|ility|ilities)|are disabled|is disabled|adhd|autis(?:m|tic)|dyslexi[ac]|bipolar|cancer|chemo\w*|diabet(?:es|ic)|epilep\w+|migraines?|medication|antidepressants?"
        r"|surgery|chronic (?:pain|illness|condition|fatigue)|wheelchair|therapist|psychiatr\w+|rehab|alcohol(?:ic|ism)?|drinking problem|overweight|hiv|long covid|covid|stutter\w*|hearing (?:loss|aid)|menopaus\w+)\b",
        r"\b(?:you|he|she|they|employee)(?:['’](?:re|s|ve been)| are| is| was| were| have been| has been| got| get| being| fell| seem| keep getting)(?: \w+){0,2} (?:sick|ill|unwell|injured|deaf|blind|hospitali[sz]ed|stressed out|disabled|on sick)\b",
        rf"\b{_WHO} (?:\w+ )?(?:health|sickness|condition|injury|back pain|pain|symptoms?|treatment|doctor['’]?s?|hospital|stress|weight|medical|therapy|operation|recovery|eyesight|hearing|mood swings|nerves)\b",
        r"\b(?:stress|nerves|pain|pills|the illness|treatment) (?:has |have |is |are |was )?(?:made|make|makes|making|keep|keeps|affect\w*|slow\w*) (?:you|him|her|them)\b|\b(?:feel|feels|felt|feeling) (?:unwell|sick|ill|faint)\b|\b(?:your|his|her|their) (?:\w+ )?(?:asthma|allerg\w+|knee|insomnia|fatigue|tiredness|handicap|impairment|addiction|flu|cold|breakdown|mobility|hospitali[sz]ation)\b|\b(?:health|medical) (?:problems?|issues?|reasons?|appointments?|history|limitations?|certificate|grounds)\b|\bdoctor['’]?s (?:appointments?|notes?|visits?)|\bsickness (?:record|absence|rate)\b|\boften (?:sick|ill)\b|\bcalling in sick|\bcalled in sick|\bsick (?:again|all the time|too often|so often|so much)",
        unless=_PROTECTIVE,
        before=_THEIRS,
        after=_TRADE,
    ),
    rule(
        "protected_leave",
        r"\b(?:sick|parental|maternity|paternity|medical|family|annual|unpaid|stress|carer['’]?s?|compassionate|bereavement|adoption|fmla|disability|vacation|shared parental) (?:leave|days?|time|absences?|pay)\b",
        rf"\b(?:on|took|take|taking|takes|taken|from|during|after|before|more|much|many|asked for|request(?:ed|ing)?|{_WHO})(?: \w+){{0,2}} leave\b(?! (?:a|an|the|it|this|that|your|notes?|early|comments?|feedback|out|messages?|room|me|us|them|behind|work|meeting|rate)\b)",
        rf"\b{_WHO} (?:\w+ )?(?:absences?|absenteeism|time off|days off|holidays?|vacations?|leaves?)\b|\b(?:took|take|taking|takes|uses?|used|using|so much|too much|too many|so many|asked for|requested|needs?|needing) (?:\w+ ){{0,3}}(?:time off|days off|vacations?|holidays)\b",
        r"\b(?:frequent|repeated|high|many|excessive|constant) (?:absences?|absenteeism|sick(?:ness)?)\b|\babsent (?:so |too )?(?:often|much|due to)|\bpart-time (?:hours )?(?:because|since|after) ",
        unless=_PROTECTIVE,
        before=_THEIRS,
        after=_TRADE,
    ),
    rule(
        "protected_pregnancy",
        r"\bpregnan(?:t(?! pause)|cy|cies)\b|\bmaternity\b|\bpaternity\b|\bexpecting (?:a (?:baby|child)|twins)|\b(?:having|had|have|has|trying for|planning|plan to have) (?:a |another |the )?(?:baby|babies)\b|\bbreast-?feed\w*|\bpumping (?:milk|breaks)|\bmorning sickness|\bmiscarriage|\bivf\b|\bfertility"
        r"|\bstart(?:ing|ed)? a family|\bgave birth|\bgiving birth|\bchildbirth|\bnew (?:mother|mum|mom|baby)\b|\bpost-?natal|\bpostpartum|\bbaby (?:brain|bump)|\b(?:since|after|before) the baby\b",
        unless=_PROTECTIVE,
        before=_THEIRS,
        after=_TRADE,
    ),
    rule(
        "protected_age",
        rf"\b(?:you|he|she|they)(?:['’](?:re|s)| are| is| were| was| may be| might be)(?: \w+){{0,2}} (?:too|so|getting|rather) (?:old|young)\b|\btoo (?:old|young) (?:to|for) (?:learn|this|lead|change|manage|adapt|the|be|understand|new)\b|\b(?:at|for|given|considering|because of) {_WHO} age\b|\b{_WHO} age\b(?! group)",
        r"\b(?:older|younger|young|old|ageing|aging) (?:\w+ )?(?:workers?|employees?|staff|colleagues?|people|person|team members?|blood|folks|generation|teammates?|man|woman|guy)\b|\bold-?fashioned\b|\bdigital natives?\b|\bboomers?\b|\bmillennials?\b|\bgen[- ]?z\b|\bold dogs?\b|\bsenior moments?|\bover the hill|\bpast (?:your|his|her) prime|\b(?:you|he|she)(?:['’](?:re|s)| are| is) (?:\w+ ){0,2}(?:elderly|ageing|aging|middle-aged|a dinosaur)\b|\bnot (?:getting )?any younger|\bstuck in (?:the past|your ways)|\bfresh graduates? (?:would|learn)|\bgeneration gap",
        r"\b(?:close|near|nearing|approaching|due|almost|ready)(?: to| for)? (?:your |his |her )?(?:retirement|retire|retiring)\b|\bretire soon|\bwhen (?:you|he|she|they) (?:will )?retires?\b|\b(?:in|into) (?:your|his|her|their) (?:early |mid[- ]?|late )?(?:twenties|thirties|forties|fifties|sixties|[2-6]0s)|\b(?:you|he|she)(?:['’]re|['’]s| are| is) (?:only |already |over |nearly )?[2-7]\d(?: years old)?(?=[,.;]| and| now|$)|\ba [2-7]\d-year-old\b",
        unless=_PROTECTIVE,
        before=_THEIRS,
        after=_TRADE,
    ),
    rule(
        "protected_religion",
        r"\breligio(?:n|ns|us)\b|\bchurch\b|\bmosque\b|\bsynagogue\b|\bpray(?:s|er|ers|ing)?\b|\bramadan\b|\bfasting\b|\bsabbath\b|\bhijab\b|\bhead ?scarf\b|\bturban\b|\b(?:muslim|islam\w*|jew(?:ish)?|hindu|buddhist|sikh|atheist|catholic|mormon)\b"
        r"|\b(?:a|as a|devout|being|your) christian\b|\bchristian (?:faith|beliefs?|values)|\b(?:your|his|her|their) (?:faith|beliefs|god|bible)\b|\bquran\b|\bkosher\b|\bhalal\b",
        unless=_PROTECTIVE,
        before=rf"{_THEIRS}|good |leap of ",
        after=_TRADE,
    ),
    rule(
        "protected_family",
        rf"\b{_WHO} (?:\w+ )?(?:kids?|child(?:ren)?|sons?|daughters?|husband|wife|spouse|marriage|divorce|family|mother|father|parents?|mum|mom|dad|boyfriend|girlfriend|private life|home life|childcare|baby|toddler|in-laws|separation)\b(?! (?:ticket|node|process|class|issue|page|task|account|company|element))",
        r"\b(?:family|childcare|caring|home|marital|domestic) (?:situation|commitments?|obligations?|life|problems?|issues?|duties|responsibilities|matters|status|reasons?|troubles?)\b|\b(?:single|working|new|young|busy) (?:mother|father|parent|mum|mom|dad)s?\b|\bas a (?:mother|father|parent|mum|mom|wife|husband)\b|\bschool run\b|\bdivorc(?:e|ed|ing)\b|\bchildcare\b",
        r"\b(?:you|he|she|they|who)(?:['’](?:re|s|ve)| are| is| have| has| got| getting| just got)(?: \w+){0,2} (?:kids|children|married|unmarried|engaged to|a family|a newborn|custody)\b|\bpick(?:s|ing|ed)? up (?:the|your|her|his) (?:kids?|child|children|son|daughter)|\bgot married|\bthe kids\b|\bbeing (?:a (?:mother|father|mum|mom|dad|parent|wife|husband)|married|single|unmarried|divorced|widowed)\b|\bwith (?:two|three|four|small|young|little|\d) (?:small |young |little )?(?:kids|children)\b|\bwidow(?:ed|er)?\b|\bsick (?:child|kid|mother|father|parent)",
        unless=_PROTECTIVE,
        before=_THEIRS,
        after=_TRADE,
    ),
    rule(
        "protected_origin",
        rf"\b{_WHO} (?:\w+ )?(?:accent|nationality|ethnicity|race|(?:home |own )?country|culture|cultural background|background as an?|skin|visa|passport|native language|mother tongue|hometown|immigration status|heritage|roots)\b|\b(?:heavy|strong|thick|foreign|indian|chinese|russian|french|southern|african) accent\b",
        r"\b(?:foreigners?|immigrants?|migrants?|refugees?)\b|\bnon-?native (?:speakers?|english)|\bnative (?:english )?speakers?\b|\bbroken english|\bethnic(?:ity)?\b(?! food)|\bracial\b|\bskin colou?r|\bwhere (?:you|he|she|they)(?:['’](?:re|s)| are| is| come| comes)(?: originally)? from\b|\bwhere (?:you|he|she) comes? from|\bback in your country|\bgo back to your",
        r"\b(?:people|someone|workers?|colleagues) (?:from|of) (?:your (?:country|culture|region)|(?-i:[A-Z][a-z]+(?:ia|na|an|co|ce|ain|any|il|ey|eria|pt|land|exico|azil|key|yria)))\b|\b(?:you|he|she) (?:\w+ )?(?:chinese|indians?|russians?|americans?|africans?|arabs?|mexicans?|germans?|asians?|brits?)\b|\b(?:as|for|being) an? (?:chinese|indian|russian|american|african|arab|mexican|german|asian|foreign|japanese|turkish|polish|black|white)\b|\byour english is (?:not|too|bad|poor|weak)\b|\bcultural (?:fit|differences?)\b",
        unless=_PROTECTIVE,
        before=_THEIRS,
        after=_TRADE,
    ),
)
