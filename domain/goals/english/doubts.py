"""English doubts: who decides, and whether anyone can reach it."""

from domain.goals.words import words

_BOSS = (
    r"(?:managers?|boss|supervisor|leader|director"
    r"|(?:team|shift|client|tech|project|squad|group|design|line|ward|department)[- ]?lead"
    r"|head(?: of [\w-]+(?: \w+)??)?|c[efmito]o|chief|foreman|forewoman|ward sister|sister|matron"
    r"|principal|chef|partner|mentor|coach|vp|vice president|president|superior|professor|tutor|instructor"
    r"|trainer|teacher"
    r"|owner|hr|management|leadership|line manager|controller|nurse in charge|shift lead"
    r"|product owner|depot manager|(?-i:Mr|Ms|Mrs)\.? \w+)"
)
_PLEASED = (
    r"(?:happy|satisfied|pleased|convinced|impressed|content|comfortable|confident|proud|ok with"
    r"|okay with|fine with|delighted|glad|certain|sure)"
)
JUDGE = words(
    (
        rf"\b{_BOSS} (?:[\w-]+ ){{0,2}}?(?:(?:is|am|are|be|feels?|becomes?|being|seems?)(?: (?:fully"
        rf"|very|really|at least|completely|generally|reasonably))* {_PLEASED}|feels?|thinks?|finds?"
        rf"|considers?|judges?|believes?|likes?|loves?|rates?|scores?|grades?|deems?|perceives?"
        rf"|regards?|decides?|is of the opinion|says? (?:that )?(?:it|you|this|the|he|she|your)\b|would"
        rf"|gives? (?:you|him|her|it|your|a|at least|the)|sees? (?:an? |clear |real |enough "
        rf"|good )*(?:improvement|progress|change|difference|effort|you|him|her)|notices?|senses?"
        rf"|trusts?|describes?|no longer|awards?)\b"
    ),
    (
        rf"\b(?:manager|boss|supervisor|team lead(?:er)?|director|hr) (?:rating|score|satisfaction|opinion"
        rf"|impression|assessment|evaluation)\b"
        rf"|\b{_BOSS}(?:['’]s?) (?:own |personal |subjective |overall |general )*(?:satisfaction|opinion"
        rf"|rating|impression|gut|judg(?:e)?ment|view|discretion|score|grade|marks?|approval rating"
        rf"|perception|assessment|eyes|feeling|evaluation|feedback|verdict|expectations?|liking|taste"
        rf"|standards?|trust|confidence|mood)\b|\b(?:rating|score|grade|marks?|verdict|opinion"
        rf"|impression|assessment|evaluation|satisfaction|rated|scored|feedback|reviews?|praise"
        rf"|reference|judged|assessed|evaluated|graded|decided|determined|seen|considered|regarded"
        rf"|deemed|perceived|liked|appreciated|described|praised)(?: [\w%.,/“”'’-]+){{0,10}}? (?:by"
        rf"|from|of) (?:the |your |my |his |her |our |a |their )?(?:\w+ )?{_BOSS}\b"
    ),
    (
        r"\bto (?:my|your|his|her|the|our) (?:\w+ )?(?:['’]s )?(?:liking|satisfaction|taste)"
        r"|\bto the (?:satisfaction|liking|taste) of\b|\b(?:in|at|by) (?:my|the manager['’]s|my own"
        r"|his|her) (?:view|opinion|eyes|discretion|judg(?:e)?ment|estimation)|\bi(?:['’]m| am| feel"
        r"| think| find| consider| rate| score| grade| like| judge| decide| see| believe"
        r"| want to (?:feel|see)| can (?:see|feel)| would| will (?:rate|decide|judge|be)| notice"
        r"| have the (?:feeling|impression)| need to feel| no longer| trust| give)\b|\b(?:satisf(?:y"
        r"|ies)|impress(?:es)?|please|convince|win over)(?: \w+)? (?:the |your |my )?(?:manager|boss"
        r"|supervisor|director|lead|me)\b|\blooks good to me|\bmy (?:\w+ )?(?:rating|impression"
        r"|opinion|assessment|score|personal|standards?|expectations?|requirements?|judg(?:e)?ment"
        r"|approval)\b"
    ),
)
PANEL = words(
    r"\b(?:two|three|four|five|2|3|4|5)(?: out)? of (?:the |our )?(?:three|four|five|six|3|4|5"
    r"|6) (?:[\w-]+ ){0,2}(?:raters?|reviewers?|assessors?|colleagues|people|judges|auditors?"
    r"|peers|managers|leads|customers|panel\w*|observers)\b|\b(?:two|three|four|five|several|both"
    r"|2|3|4|5) (?:[\w-]+ ){0,3}(?:raters?|reviewers?|assessors?|colleagues|people|judges"
    r"|auditors?|nurses|managers|leads|leaders|peers|supervisors|trainers|examiners|observers"
    r"|engineers|mentors)\b|\b(?:against|using|with|on|per|via|following|according to) (?:the|a|an"
    r"|our|this) (?:[\w-]+ ){0,4}(?:checklist|list|rubric|standard|guide|scorecard|card|criteria"
    r"|scale with|form|grid|matrix|template)\b|\bcheck-?list\b|\brubric\b|\bblind(?:ed)? (?:review"
    r"|rating)|\bscorecard\b|\bindependent(?:ly)? (?:raters?|reviewers?|rated|scored)"
)
_FAULT = (
    r"(?:errors?|mistakes?|defects?|bugs?|complaints?|incidents?|accidents?|outages?|typos?"
    r"|failures?|falls?|injur(?:y|ies)|differences?|discrepanc(?:y|ies)|escalations?|corrections?"
    r"|slip-?ups?|delays?|faults?|rework|returns?|scrap|misses|losses|downtime|breakages?"
    r"|(?:dissatisfied|unhappy|lost|angry) (?:\w+ )?(?:customers?|clients?|patients?|guests?"
    r"|deals?))"
)
FAULT = words(
    rf"^(?!.*\b(?:open|overdue|older|unexplained|repeat\w*|late|missing|unresolved|unanswered"
    rf"|critical|major|severe|serious|priority|known|backlog|pending|unread)\b).*{_FAULT}"
)
PERFECTION = words(
    (
        rf"\b(?:zero|no|not a single|not one|without (?:any|a single|one)|0)(?: (?!critical|major"
        rf"|severe|serious|open|overdue|unexplained|repeat\w*|known|blocking|more|old|late|unresolved"
        rf"|unanswered|missing|other|new|older|exceptions?|recurring"
        rf"|priority)[\w-]+){{0,2}}? {_FAULT}\b(?! (?:older|open|over|above|below|without|left"
        rf"|unresolved|longer|that|with|rate above))"
    ),
    (
        r"(?<!of )\b(?:every(?: single)?|each|all)\b[\w ]{1,30}\b(?:full marks|top marks"
        r"|the (?:top|highest|best) (?:score|rating|mark))\b|"
        r"\bnever(?! (?:more|less|fewer|below|above|over|under|exceed|longer|later|older|higher|lower"
        r"|worse|drops?|falls?|rises?|goes))\b(?: \w+)?|\bever again\b|\bat all times\b|\balways\b"
        r"|\b(?:perfect(?:ion|ly)?|flawless(?:ly)?|faultless(?:ly)?|impeccabl[ey]|spotless|immaculate"
        r"|(?:error|mistake|fault|bug|defect|complaint|accident|incident)[- ]?free|zero[- ](?:defects?"
        r"|errors?|mistakes?|bugs?|tolerance))\b|\b0 ?(?:errors?|mistakes|defects|bugs|complaints)\b"
    ),
    (
        r"\b100 ?(?:%|percent|per cent)[\w ,]{0,25}?(?:accura\w+|satisfaction|satisfied|win rate"
        r"|success|conversion|retention|uptime|availability|error|happy|perfect|close rate|renewal"
        r"|loyal|occupancy|correct|right first time|yield|attendance|hit rate|quality|of (?:all "
        r"|the )*(?:deals|quotes|bids|pitches|leads|offers|customers (?:renew|stay|buy)))\b"
        r"|\b(?:satisfaction|accuracy|win rate|uptime|availability|retention|conversion|close rate"
        r"|success rate|renewal rate|hit rate|yield|occupancy|nps)[\w ]{0,30}?(?:to|at|of|is|reaches"
        r"|hits) 100 ?(?:%|percent)|\b(?:satisfaction|accuracy|yield|success|uptime"
        r"|retention)[\w ]{0,12}[:;] ?100 ?%"
    ),
    (
        r"\b(?:every(?: single)?|all(?: the| our| your)?"
        r"|each(?: and every)?) (?:\w+ ){0,2}?(?:customers?|clients?|users?|guests?|patients?|people"
        r"|colleagues|stakeholders?|everyone)(?: \w+){0,3}? (?:happy|satisfied|delighted|thrilled"
        r"|pleased|renews?|loves?|likes?|agrees?|buys?|recommends?|recovers?|fully)\b|\b(?:win|close"
        r"|convert|save|retain|keep)s? (?:every|each|all|any)(?: single)? (?:\w+ )?(?:deals?|quotes?"
        r"|bids?|leads?|pitch(?:es)?|customers?|clients?|opportunit(?:y|ies)|offers?|accounts?"
        r"|tenders?)|\b(?:eliminate|eradicate|remove|prevent|avoid) (?:all|every"
        r"|any) (?:\w+ ){0,2}?(?:errors?|mistakes?|defects?|bugs?|complaints?|delays?|accidents?"
        r"|risks?)|\b(?:every|all|each|any) (?:\w+ ){0,3}(?:within|in) (?:a|one|1|five|5) (?:minutes?"
        r"|seconds?)\b(?! (?:of|walk))|\b(?:every|all|each) [^,.;]{0,30}\b(?:immediately|instantly)\b"
        r"|\bno[t]? (?:single |one |a single )?(?:customers?|clients?|patients?|guests?|users?|colleagues?"
        r"|members?) (?:\w+ )?(?:leaves?|lost|complains?|cancels?|churns?|quits?|unhappy|dissatisfied"
        r"|angry)|\bevery single (?:\w+ ){0,2}(?:time|delivery|order|call|customer|deal|case|day"
        r"|deadline|one|report|shift)|\b(?:everyone|everybody) (?:\w+ ){0,3}(?:likes|loves|agrees"
        r"|respects|is happy|is satisfied)|\bwhatever (?:the|happens|it takes)\b|\bno matter (?:what"
        r"|how)|\bno exceptions,? ever"
        r"|\b(?:every|each|all) (?:\w+ ){1,2}(?:is|are|gets?) (?:won|converted|retained)\b"
        r"|\bfully recover|\b(?:every|all|each) (?:\w+ ){1,4}(?:five"
        r"|5)[- ]stars?\b"
    ),
)
BEYOND = words(
    r"\b(?:share|stock) price|\bmarket (?:leader|share of the (?:company|group)|price)"
    r"|\bindustry leader|\bnumber one (?:in|of) (?:the|our)|\b(?:beat|outperform|overtake|crush"
    r"|eliminate) (?:all |every |the |our |any )*(?:competitors?|competition|rivals?)"
    r"|\b(?:competitors?|competition|rivals?)\b[\w'’ ]{0,30}\b(?:close|closes|lose|loses|leave"
    r"|leaves|fail|fails|exit|exits|withdraws?|drops?|goes bankrupt|gives? up|raises?|lowers?)\b"
    r"|\b(?:exchange|interest|inflation|mortgage|unemployment) rates?\b[\w ]{0,30}\b(?:fall|falls"
    r"|drops?|rises?|stays?|under|below|by|improve|decline)\w*|\b(?:go(?:es)?|going) viral\b"
    r"|\bviral (?:video|hit|post)|\bmillion views\b|\bcompany(?:['’]s|-wide)? (?:profits?|revenue"
    r"|turnover|valuation)\b|\b(?:be|get|gets|is) promoted\b|\bwin (?:the|an"
    r"|a) (?:[\w-]+ )*?award\b|\b(?:government|parliament|ministry|regulator|authority"
    r"|council)\b[\w ]{0,20}\b(?:approv|grant|pass|chang|decid|sign|lower|repeal)\w*"
    r"|\bchange the law\b|\bthe (?:weather|economy)\b|\b(?:diesel|fuel|oil|energy|raw material"
    r"|commodity|steel|copper|electricity|gas|housing|wheat)s? prices?\b[\w ]{0,20}\b(?:fall|falls"
    r"|drop|drops|go|goes|stay|decline|sink|rise|come|down)\b|\b(?:foot traffic|footfall"
    r"|tourist numbers|tourism|demand|market|economy|industry|sector)\b(?: \w+){0,3}? (?:grows?"
    r"|rises?|increases?|doubles?|recovers?|picks up|improves|booms)\b|\branks? (?:us )?(?:first"
    r"|number one|#1|no\. ?1)\b|\b(?:first|top) (?:place|rank) (?:on|in) google\b"
    r"|\bheadcount (?:budget )?(?:is|gets) approved\b|\b(?:bank|central bank|fed|supplier"
    r"|landlord)\b[\w ]{0,12}\b(?:lowers|cuts|raises|reduces|gives up)\b"
)
_SOON = (
    r"(?:by (?:tomorrow|next (?:week|\w+day)|the end of (?:the|this|next) week|this \w+day)|(?:in"
    r"|within) (?:a|one|two|1|2|three|3) (?:days?|weeks?)|in (?:a|one|two|three|\d) days?"
    r"|overnight|this week|next week)"
)
LEAP = words(
    (
        r"\b(?:10|15|20|25|50|100|1000) ?x\b|\b(?:ten|twenty|fifty|hundred|five|six|eight"
        r"|ten)[- ]?fold\b|\b(?:ten|twenty|fifty|a hundred|\d\d+) times (?:the|as|more|our|your|last"
        r"|higher|faster)|\bovernight\b|\b(?:quadruple|quintuple)s?\b"
    ),
    rf"\b(?:doubl|tripl)(?:e|es|ed|ing)\b[^.;]*{_SOON}|{_SOON}[^.;]*\b(?:doubl|tripl)(?:e|es|ed|ing)\b",
    (
        r"\b(?:increase|grow|raise|boost|lift|up|grows?|rises?|improve|higher"
        r"|more)\w*\b[\w ,'’-]{0,40}\b(?:by )?(?:[2-9]\d\d|\d{4,}) ?(?:%|per ?cent)"
        r"|(?<![\d.,])(?:[3-9]\d\d|\d{4,}) ?%|\b(?:cut|reduce|lower|decrease|shorten|drop|bring down"
        r"|down|fall)\w*\b[\w ,'’-]{0,40}\bby (?:9[5-9]|100)(?:\.\d+)? ?(?:%|per ?cent)"
    ),
    (
        rf"\b(?:increase|grow|raise|boost|lift|improve|cut|reduce"
        rf"|lower)\w*\b[^.;]{{0,50}}\b(?:by )?(?:[5-9]\d|100) ?(?:%|per ?cent)[^.;]{{0,15}}{_SOON}"
    ),
)
