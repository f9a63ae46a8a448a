"""English for the SMART check: when, how much, and what is reached."""

# ruff: noqa: E501 - a line for each family of words; wrapped, it would hide where one ends
from domain.goals import english_doubts as doubts
from domain.goals.words import Words, words

# "may" and "march" are months only with a capital, a day or a preposition
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|(?-i:Mar|March|MARCH|May|MAY)|apr(?:il)?|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
_ANY_MONTH = rf"(?:{_MONTH}|may\b|march\b)"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
N = doubts.N
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_EVENT = rf"(?:{_SEASON}|christmas|easter|thanksgiving|labou?r day|black friday|new year|holidays?|go-?live|year[- ]?end|quarter[- ]?end|fiscal year|(?:\w+ ){{0,2}}(?:reviews?|freeze|break|season|audit|inspection|probation|trial|programme|program|pilot|plan|fair|release|launch|kick-?off|move|school year))"
_SPAN = r"(?:year|half[- ]?year|half|quarter|month|week|sprint|term|semester|season|financial year|fiscal year|period)"
_LONG = r"(?:weeks|months?|quarters?|sprints?|iterations?|fortnights?|years?|seasons?|terms?|semesters?)"
_SPELL = r"(?:shifts?|days?|weeks?|months?|quarters?|sprints?|closes|closings|releases|deployments|iterations|audits|games|issues|visits|meetings|projects|deliveries|cycles|runs|sessions)"
_CALENDAR = (
    rf"\b\d{{4}}-\d{{2}}-\d{{2}}\b|\b\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}\b|\b(?:by|before|until|till|on|to|through) \d{{1,2}}/\d{{1,2}}\b"
    rf"|\b{_DAY}(?: of)? {_ANY_MONTH}(?:,? \d{{4}})?|\b{_ANY_MONTH} (?:the )?{_DAY}\b(?!\s?%)(?:,? \d{{4}})?"
    rf"|\b(?:by|before|until|till|in|during|through|over|to|of|from|for|late|early|mid|end|and|since|between)[- ](?:the )?(?:\w+ )?(?:(?:end|start|middle|beginning|close) (?:of )?)?{_ANY_MONTH}|(?<!\w){_MONTH}"
    r"|\b(?:eo)?q[1-4]\b(?:[ /]?\d{2,4})?|\beo[mqy]\b|\bh[12]\b|\bfy ?\d\d\b|\b(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th) (?:quarter|half|semester|term|trimester)\b|\b20[2-4]\d\b"
)

WORDS = Words(
    lang="en",
    spaced=True,
    fewest=3,
    begins=words(
        rf"(?<!weeks )(?<!months )(?<!days )\b(?:since|starting|beginning|commencing|effective|as of|from) (?:in |on |with |the )?(?:{_CALENDAR}|today|now|next \w+|tomorrow)(?: on(?:wards?)?\b)?(?! ?(?:to|until|till|through|–|-)\b| ?[–-])",
        rf"\b(?:by|before|on|until) (?:the )?(?:{_DAY}|\w+) (?:working |business )?(?:day )?(?:of|in) (?:each|every|the following|the same)\b[\w ]{{0,12}}|\b(?:each|every) (?:\w+ )?(?:by|before) [\w:.]+(?: ?[ap]\.?m\.?)?|\b(?:by|before|until|at) \d{{1,2}}(?:[:.]\d\d)? ?(?:[ap]\.?m\b\.?|o'clock)|\b(?:by|before|until|at|on) (?:{_WEEKDAY}|noon|the end of (?:each|every|the|your|his|her|their) (?:day|shift|call|visit|meeting)|close of business)(?: (?:noon|morning|evening|afternoon))?(?= (?:each|every)|[\w ]{{0,30}}\b(?:weekly|each|every|per)\b)",
        r"\b(?:end|start|close|beginning) of (?:each|every|the (?:working )?day|the shift|the call)\b",
    ),
    ends=words(
        _CALENDAR,
        rf"\b(?:by|before|until|till|no later than|not later than|latest|in|during|from|after|at|prior to|through|to) (?:the )?(?:(?:end|start|middle|close) of )?(?:the )?(?:week|month|day|sprint|iteration|wave|period|quarter|release|round) {N}\b|\b(?:weeks?|sprints?|months?|iterations?) {N}\b(?: ?[-–] ?{N}| to {N})?|\b{N} (?:{_LONG}) from (?:now|today|the talk)\b|\bin (?:a|one) (?:week|month|quarter)\b",
        rf"\b(?:by|before|until|till|no later than|not later than) (?:next|this|the next|the coming|coming) [\w-]+|\b(?:by|before|until|till|no later than|not later than) (?:{_WEEKDAY}|tomorrow|tonight|noon|mid[- ]\w+|autumn)\b|\b(?:tomorrow|tonight)\b",
        rf"\b(?:this|the current|next|the next|the coming|coming|the remaining|the following) {_SPAN}\b|\b(?:in|for) (?:the |next |early |late )?(?:spring|summer|autumn|fall|winter)\b|\b(?:by|before|until|till|through|over|during|this|next|at|after|throughout) (?:the )?(?:end of |start of |close of |middle of |whole |entire )?(?:the |this |next |our |your )?(?:coming |current |next )?{_EVENT}\b|\bthis {_SEASON}\b|\bdue this \w+",
        rf"\b(?:by|before|until|till|at|to|towards?) (?:the |its |their )?(?:very )?(?:end|close|middle|midpoint|half-way point|last day)(?: of (?!each|every|the (?:day|shift|call|visit|meeting)\b|his shift|day\b)[\w' ]{{1,30}})?\b(?! of)|\b(?:end|middle|close|rest|remainder|whole|last \w+) of (?:the |this |next )?(?:calendar |fiscal |financial |trial )?(?:{_SPAN}|plan|trial|pilot|programme|probation)\b",
        rf"\b(?:of|during|throughout|over|within|in) (?:the |this |your |our )(?:improvement |growth |coaching |trial |current )?(?:plan|trial|programme|probation|pilot|{_SPAN})\b",
        rf"\b(?:within|in|over|for|during|after|throughout|across|inside|next|coming|following|consecutive|straight|running)(?: of)? (?:the |each of the |all |a period of )?(?:(?:next|first|last|coming|following|remaining|whole|full|consecutive|straight|final|entire) )*(?:{N}|a|a couple of)?[- ]?(?:(?:consecutive|straight|full|successive|calendar|working) )*(?:{_LONG})\b(?! of (?:receipt|the request|the order|receiving|a|being)\b| after\b)",
        r"\b(?:within|in|over|for|during|after|next|coming|following|on|of) (?:the |each of the )?(?:(?:next|first|last|coming|following) )*(?:[1-9]\d|1\d\d|thirty|forty-five|sixty|ninety)[- ]?(?:(?:working|calendar|business|consecutive) )*days?\b(?! of (?:receipt|the request|a)\b)",
        rf"\b(?:next|coming|following|upcoming) {N} (?:\w+ ){{0,2}}\w+|\b(?:for |in |on |over |across )?{N} (?:(?:working|consecutive|straight|successive|full|calendar) )*{_SPELL} (?:in a row|running|straight|in succession|consecutively)\b|\b{N} (?:consecutive|successive|straight) \w+|\bfor (?:{N} )(?:full |whole |more )?{_SPELL}\b|\b(?:30|60|90|{N})[- ](?:day|week|month) (?:plan|period|trial|window)",
        r"\bthe (?:week|month|quarter|period|time) (?:following|after|from) (?:the )?\w+",
    ),
    names=words(
        rf"\b(?:line|lines|model|version|release|v|phase|press|station|aisle|aisles|gate|bay|room|zone|machine|hall|plant|dock|ward|floor|building|store|shop|type|chapter|section|paragraph|annex|appendix|step|ifrs|ias|iso|din|en|soc|soc-|sap|windows|office|python|java|team|route|group|priority|prio|severity|tier|article|class|line no\.?) ?{N}\b(?!\s?%)",
        r"\b[A-Za-z]+-?\d[\w.]*\b|\b\d[A-Z]{1,2}\b|\b24/7\b|\b9[- ]to[- ]5\b|\b1:1s?\b|\bone[- ](?:on|to)[- ]one\b|\bnumber one\b|\bno one\b|\bone another\b|\b(?:this|that|any|at|the|which) one\b|\bone['’]s\b|\b\d{1,2}:\d\d\b|\b\d{1,2} ?[ap]\.?m\b|\ball (?:about|in all|right|over)\b|\bat all\b|\bafter all\b|\babove all\b",
    ),
    measured=words(
        rf"\d ?%|\bper ?cent\b|\b{N}(?: \w+)? (?:out )?(?:of|in|from) (?:the |each |every |all |any )?(?:next |coming |last |first |five |\w+ )?·*{N}\b|\b{N} ?(?:/|:|‰) ?{N}",
        rf"\b(?:at least|at most|no more than|not more than|no less than|not less than|no fewer than|no later than|no longer than|no higher than|no lower than|up to|minimum(?: of)?|maximum(?: of)?|max\.?|min\.?|fewer than|less than|more than|under|below|above|over|within|inside|exceed(?:s|ing)?|beyond|at or (?:below|under|above|over)|or (?:below|under|above)|not exceed(?:ing)?|only|just|average of|averag\w+|rate of|score of|on average) (?:or equal to |or equal |an average of |a |an |the |average |of )?(?:[€$£¥]|EUR |USD |GBP )?{N}",
        rf"\bfrom (?:the |about |around |currently |today's )?(?:[€$£¥])?{N}[^.;]{{0,40}}? (?:to|down to|up to) (?:at least |at most |below |under |about )?(?:[€$£¥])?{N}|\b(?:to|by|at|reach(?:es)?|achieve|hits?|averages?) (?:[€$£¥]|EUR |USD )?{N}\b(?!-)|[<>≤≥±=] ?{N}",
        rf"\b{N}[\w %,.-]{{0,20}} or (?:more|less|fewer|better|above|below|higher|lower|under|over|earlier|later|faster)\b|\b{N} (?:[\w-]+ ){{0,3}}?(?:per|a|an|each|every|at most|at least|on average|maximum|minimum) ?\b|\b(?:halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed)|twice as|by half|in half|by a third|by a quarter|one third|two thirds|three quarters|half as|(?:one|a) third)\b|\b{N} times\b|\bin (?:under |less than )?(?:a|one) (?:minute|second|hour)\b",
    ),
    counted=words(
        rf"(?<![\w-]){N}\b|\d|\b(?:all|every|each|both|none|zero|nobody|once|twice|half|dozen|neither|daily|weekly|monthly|nil)\b|\bno (?!need|longer|doubt|matter|idea)\w+|\b(?:without|free of) (?:any |a |open |further |help|gaps|missing|overdue|assist|supervis|support from|escalat|reminder|correct|being|an? )|\bsame (?:working )?(?:day|shift|hour|morning)\b",
    ),
    reached=doubts.REACHED,
    gradual=doubts.GRADUAL,
    knowing=doubts.KNOWING,
    proven=doubts.PROVEN,
    unsettled=words(
        r"^\W*(?:(?:much|a lot|a bit|significantly|noticeably|clearly|far|visibly|as|to|get|be|become|more|less|very|the|a|level|is|should) )*(?:better|more|less|higher|lower|good|great|excellent|improve[ds]?|improvement|improving|increase[ds]?|reduce[ds]?|best|well|ok|okay|fine|faster|quicker|fewer|high|low|strong|stronger|\w{3,}er|satisfactory|acceptable|sufficient|up|down|normal|average|standard|tbd|tbc|n/?a|none yet|open|unclear|to be (?:defined|agreed|confirmed)|as (?:good|high|low|much|soon|fast|few|many)(?: \w+)? as possible|possible)?\W*$",
    ),
    someday=words(r"^\W*(?:asap|a\.s\.a\.p|as soon as possible|soon|ongoing|continuous(?:ly)?|tb[dca]|n/?a|none|open|later|to be (?:agreed|confirmed|defined)|whenever|always|permanent(?:ly)?|regularly|immediately|now)?\W*$"),
    wish=doubts.WISH,
    trait=doubts.TRAIT,
    activity=doubts.ACTIVITY,
    outcome=doubts.OUTCOME,
    judge=doubts.JUDGE,
    panel=doubts.PANEL,
    perfection=doubts.PERFECTION,
    beyond=doubts.BEYOND,
    fault=doubts.FAULT,
    leap=doubts.LEAP,
    from_to=words(
        r"\bfrom (?:about |around |currently )?([¥$€£]?\d[\d.,]* ?(?:%|[A-Za-z]+)?)[^.;]{0,30}? to ([¥$€£]?\d[\d.,]* ?(?:%|[A-Za-z]+)?)"
    ),
    joint=words(r"(?=[,;.!?·\n•&+]|\b(?:and|plus|as well as|also|while|in addition|additionally|furthermore|then)\b)"),
    aim=doubts.AIM,
    listed=doubts.LISTED,
)
