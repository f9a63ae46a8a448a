"""English for the SMART check."""

# ruff: noqa: E501 - a line for each family of words; wrapped, it would hide where one ends
from domain.goals.words import Words, words

_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_COUNT = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_AIM = r"(?:increase|reduce|raise|lower|cut|improve|grow|launch|win|halve|double|shorten|build|migrate|rewrite|learn|master|hire|redesign|become|boost|decrease|pass|close|automate)"

WORDS = Words(
    fewest=3,
    date=words(
        r"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}/\d{1,2}(?:/\d{2,4})?\b",
        rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}\b|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b)(?:,? \d{{4}})?",
        rf"\b(?:by|before|until|till|in|end of|through|late|early|mid) (?:the )?(?:end of |start of |middle of )?(?:{_MONTH}\b|q[1-4]\b|20\d\d\b|week \d+|day \d+|month \d+|year[- ]end)(?: \d{{4}})?",
        r"\b(?:by|at|before|until|till) (?:the )?(?:end|close|middle|midpoint|last day)(?: of [\w ]{0,24})?\b|\b(?:this|next|the current) (?:week|month|quarter|half|year|sprint)\b|\bby (?:next|this) \w+|\bq[1-4](?: 20\d\d)?\b|\bby (?:the )?(?:closing|mid|final) review",
    ),
    time_box=words(
        rf"\b(?:within|in|over|for|during|after|throughout|across) (?:the )?(?:next |first |last |coming |following )?(?:{_COUNT} )?(?:consecutive |straight |full )?(?:(?:{_COUNT})[- ])?(?:weeks?|months?|quarters?|sprints?)\b",
        r"\b(?:within|in|over|for|during|after) (?:the )?(?:next |first |coming )?(?:[1-9]\d|1\d\d)[- ]?(?:working |calendar |business )?days?\b",
        r"\b(?:during|over|throughout|within) (?:the|this) (?:plan|period|quarter|month|year)\b|\b(?:30|60|90)-day (?:plan|period)",
    ),
    level=words(
        r"\d",
        r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|hundred|zero|once|twice|half|halve|double|all|every|each|none|a third|a quarter|per cent|percent)\b|\bno (?:\w+ ){0,2}(?:overdue|late|open|more than|unanswered|missed|backlog)\b",
    ),
    end_state=words(
        r"\b(?:pass(?:es|ed)?|obtain(?:s|ed)?|earn(?:s|ed)?|publish(?:es|ed)?|launch(?:es|ed)?|deploy(?:s|ed)?|go(?:es)? live|is live|in production|signed off|sign off|certif(?:ied|ication|icate)|handed? over|hands over|rolled out|roll out|released|migrated?|approved|merged|accredited|goes into use|in use|switched off|signed)\b",
        r"\b(?:deliver|submit|write|present|set up|ship|produce|complete|finish|document|create|file|build) (?:the|a|an|my|your|our)\b(?! (?:better|good|training|course|module|workshop|webinar|e-learning|lot|strong|positive|culture|relationship|trust|quality))",
    ),
    countable=words(
        r"\b(?:time|rate|number|count|score|percent(?:age)?|revenue|sales|tickets?|calls?|errors?|defects?|bugs?|nps|csat|coverage|hours?|minutes?|conversion|leads?|deals?|visits?|reports?|deadlines?|complaints?|backlog|rework|churn|orders?|invoices?|meetings booked|response|cost|margin|accounts?|articles?|tests?|reviews?|demos?|cases?|renewals?|pipeline|cycle|lead time|outages?|incidents?|returns?|contracts?|emails?|proposals?|requests?|notes?|updates?|story points|uptime|stock|forecast)\b|%",
    ),
    vague=words(
        r"\b(?:improve|better|enhance|strengthen|boost|grow|develop|work on|fix)(?: (?:your|my|the|his|her|their|overall|general|personal|own))* (?:performance|quality|skills?|communication|attitude|results?|work|output|knowledge|mindset|productivity|teamwork|leadership|relationships?|things?|self|culture|engagement|confidence|presence|behaviou?r)\b",
        r"\b(?:do|be|become|perform|get|feel|work) (?:a (?:lot |bit )?)?(?:much )?(?:better|more|harder|faster|smarter|great|good|excellent|less|stronger)\b|\b(?:and so on|etc\.?|things|stuff|somehow|as needed|where possible|as much as possible|more often|regularly|good enough|high[- ]quality|top-notch|world-class|show initiative|step up|meet expectations|add value|be a (?:better|good|strong|team))\b",
    ),
    perfection=words(
        r"\b(?:zero|no|not a single|without (?:any|a single)) (?:\w+ )?(?:errors?|mistakes?|defects?|bugs?|complaints?|incidents?|outages?|typos?|failures?)(?: (?:ever|at all))?\b|\bnever (?:make|miss|be|fail|lose|forget|have)\b|\b(?:perfect(?:ion|ly)?|flawless(?:ly)?|error[- ]free|fault[- ]?less|bug[- ]free|defect[- ]free)\b|\bat all times\b|\balways\b",
        r"\b100 ?(?:%|percent|per cent) (?:\w+ )?(?:accura\w+|satisfaction|satisfied|win rate|success|conversion|retention|uptime|availability|error|happy|perfect|close rate|renewal|coverage of everything)|\b(?:satisfaction|accuracy|win rate|uptime|availability|retention|conversion|close rate|success rate|renewal rate)[\w ]{0,20}(?:to|at|of|is|reaches) 100 ?(?:%|percent)|\bevery (?:customer|client|user) (?:is |must be )?(?:happy|satisfied|delighted)",
        r"\b(?:10x|ten ?fold|tenfold|ten times|20x|100x|triple|quadruple|fivefold|ten-fold)\b|\b(?:double|triple) (?:\w+ ){0,4}(?:in|within) (?:a|one|two|1|2|three|3) (?:days?|weeks?)\b|\bovernight\b",
        r"\b(?:(?:beat|outperform|overtake|crush) (?:all |every |the |our )*(?:competitors?|competition)|share price|stock price|market leader|market share of the company|industry leader|number one in the (?:market|industry|country)|competitors?[\w ]{0,20}(?:close|lose|leave|fail|exit)|exchange rates?|interest rates?|go(?:es)? viral|company(?:['’]s|-wide)? (?:profits?|revenue|turnover)|be promoted|get promoted|win (?:the|an|a) (?:\w+ )?award|government approv\w+|change the law|the weather|the economy|everyone (?:in the company )?(?:likes|loves|agrees|respects)|make (?:every|all) (?:customers?|clients?)|all (?:customers?|clients?) (?:love|renew|agree))\b",
    ),
    from_to=words(r"\bfrom ([¥$€£]?[\d.,]+ ?[kM%]?)(?: [\w ]{0,24}?)? to ([¥$€£]?[\d.,]+ ?[kM%]?)"),
    trait=words(
        r"\b(?:attitude|personality|mindset|character|temperament|mentality|work ethic|maturity|charisma)\b",
        r"\b(?:be|become|being|act|appear|get|seem|feel)(?: (?:a|an))?(?: (?:much|far|a (?:bit|lot|little|little bit)|\d+ ?%))? ?(?:more|less|too|so|not so|not|better|very)? ?(?:shy|introverted|extroverted|outgoing|confident|positive|negative|emotional|sensitive|aggressive|assertive|proactive|mature|motivated|passionate|lazy|arrogant|friendly|nice|likeable|responsible|committed|enthusiastic|engaged|professional|reliable|cooperative|patient|calm|defensive|stubborn|passive|serious|ambitious|creative|organi[sz]ed|disciplined|team player)\b",
    ),
    several=words(
        rf"\b{_AIM}\b[^.;]*(?:;|,? and|,|,? plus|,? as well as|,? while also|\. also,?) (?:also |then |to |at the same time )?{_AIM}(?:ing)?\b",
        rf"(?:^|\s)(?:1[.)]|\(1\)|a\)) .*(?:\s)(?:2[.)]|\(2\)|b\)) |\b{_AIM}\b.*[.;] (?:also|in addition|additionally|furthermore)",
    ),
    activity=words(
        r"\b(?:attend|participate|take part|join|go to|sit in|be present|read|watch|study|shadow|listen to|enrol|sign up|spend|put in|dedicate|invest|practi[sc]e|work (?:\w+ )?(?:overtime|hours|late|weekends|longer)|stay late|try|make an effort|do (?:my|your|their) best|complete (?:the|a|an|all|\w+) (?:\w+ )?(?:training|courses?|modules?|workshops?|webinars?|e-learning)|take (?:the|a|an|\w+) (?:\w+ )?(?:training|courses?|class(?:es)?|workshops?)|be online|log \d+ hours|meet with)\b",
    ),
    outcome=words(
        r"\b(?:pass|score|scoring|reduce|increase|raise|lower|cut|achieve|reach|certif\w+|so that|resulting|results? in|apply|applies|applied|close|convert|deliver|publish|solve|fix|resolve|falls?|drops?|rises?|grows?|exam|accuracy|error rate|independently|alone|without help|from \d+|and then (?:\w+ )?(?:present|write|handle))\b",
    ),
    judge=words(
        r"\b(?:manager|boss|supervisor|team lead|lead|director|head|i|hr|ceo|owner)(?:['’]s)? (?:\w+ )?(?:is|am|are|feels?|thinks?|finds?|considers?|judges?|decides?|believes?|says?|agrees?|rates?|scores?|gives?|deems?|likes?|sees?|will be|personally)\b(?! (?:a|the|sent|informed|told|notes?|monthly|weekly))",
        r"\bto (?:my|the manager['’]s|your manager['’]s|his|her|your boss['’]s) (?:liking|satisfaction|taste|standards?)|\b(?:manager|boss|supervisor|director|lead)['’]?s? (?:satisfaction|opinion|rating|impression|gut|judg(?:e)?ment|view|discretion|score|approval rating|perception)|\b(?:as )?(?:judged|rated|scored|assessed|evaluated|decided|determined|measured) by (?:the|your|my|a|his|her) (?:\w+ )?(?:manager|boss|supervisor|director|lead|head)\b|\b(?:in|at) (?:my|the manager['’]s) (?:view|opinion|eyes|discretion)|\bi (?:feel|think|see fit|am happy|am satisfied)|\b(?:satisf(?:y|ies)|impress(?:es)?|please|convince)(?: \w+)? (?:the |your |my )?(?:manager|boss|supervisor|director|lead|me)\b|\blooks good to me",
    ),
    fair_judges=words(
        r"\b(?:two|three|four|2|3|4)(?: out)? of (?:the )?(?:three|four|five|3|4|5) (?:\w+ )?(?:raters?|reviewers?|assessors?|colleagues|people|judges)|\b(?:against|using|with) (?:a|the|an) (?:\w+ )?(?:checklist|list|rubric|standard|guide)|\bchecklist\b|\brubric\b|\bblind review",
    ),
)
