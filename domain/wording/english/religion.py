"""English words about belief, where they judge somebody."""

from domain.wording.english.protected import matter

RULES = matter(
    "protected_religion",
    said=r"""
        (wear|wears|wearing|wore) (an? |your |the |that |her |his )?(\w+ )?(headscarf|head scarf|hijab|turban|
            kippah|niqab|burqa|veil|cross|crucifix|skull ?cap)\b (?!(is|was) (fine|welcome|allowed))
        (too|so|overly|very|a bit|being|openly|deeply|devoutly) (religious|christian|muslim|jewish|catholic|
            devout|pious|holy|preachy|spiritual)
        bible[- ]bash\w* | god squad | holier than | happy-clappy | religious (nut|fanatic|zealot|freak)
        {whose} (\w+ )?(religion|faith|beliefs?|god|bible|prayers?|prayer (breaks?|times?|room|mat)|praying|
            headscarf|head scarf|hijab|turban|kippah|yarmulke|burqa|niqab|crucifix|church|mosque|temple|synagogue|
            sabbath|ramadan|fasting|fast|beard for|religious \w+)\b(?! (project|client|account|roof))
    """,
    weighed=r"""
        (church|mosque|temple|bible|prayer|religious|faith) (groups?|choir|duties|commitments?|activities|
            services?|work|study|meetings?|events?|community|festivals?)
        religio(n|ns|us) | church | mosque | synagogue | temple | pray(s|er|ers|ing|ed)? | ramadan | fasting | sabbath
        shabbat | eid | diwali | passover | yom kippur | rosh hashanah | lent | hijab | headscar(f|ves) | head scarf
        turban | kippah | niqab | burqa | skull ?cap | {faith}s? | quran | koran
        wear(s|ing)? (an? |your |that |the )?(big |large )?(cross|crucifix|star of david|cap for) | bible | kosher
        halal | gospel | friday prayers | imam | priest | pastor | rabbi | sermon\w* | worship\w* | god\b(?! forbid)
        devout | (holy|religious|high) (days?|holidays?|festivals?|observance) | observan(t|ce) | your faith | faith
        believers? | preach\w*
    """,
    before=r"""
        good\s | leap of\s | bad\s | full\s | lost\s | thank\s | my\s
    """,
    after=r"""
        \s(stickers?|meat|logistics|certification|project|repair|tower|hall|street|road|hospital|organ|client)
    """,
    parts={
        "faith": r"""
        muslim | islam\w* | jew(ish)? | hindu | buddhist | sikh | atheist | catholic | mormon | christian
        evangelical | protestant | orthodox | pentecostal | jehovah's witness | quaker | adventist | baptist | jain
        pagan | scientologist
        """,
    },
)
