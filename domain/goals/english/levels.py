"""English levels: how much of something, and numbers that only look like it."""

from domain.goals.words import words

N = (
    r"(?:\d[\d.,]{0,12}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen"
    r"|twenty|thirty|forty|fifty|sixty|ninety|a hundred)"
)
"""A number, in figures or in words."""
NAMES = words(
    (
        rf"\b(?:line|lines|model|version|release|v|phase|press|station|aisle|aisles|gate|bay|room|zone"
        rf"|machine|hall|plant|dock|ward|floor|building|store|shop|type|chapter|section|paragraph|annex"
        rf"|appendix|step|ifrs|ias|iso|din|en|soc|soc-|sap|windows|office|python|java|team|route|group"
        rf"|priority|prio|severity|tier|article|class|line no\.?) ?{N}\b(?!\s?%)"
    ),
    (
        r"\b[A-Za-z]+-?\d[\w.]*\b|\b\d[A-Z]{1,2}\b|\b24/7\b|\b9[- ]to[- ]5\b|\b1:1s?\b|\bone[- ](?:on"
        r"|to)[- ]one\b|\bnumber one\b|\bno one\b|\bone another\b|\b(?:this|that|any|at|the"
        r"|which) one\b|\bone['’]s\b|\b\d{1,2}:\d\d\b|\b\d{1,2} ?[ap]\.?m\b|\ball (?:about|in all"
        r"|right|over)\b|\bat all\b|\bafter all\b|\babove all\b"
    ),
)
MEASURED = words(
    (
        rf"\d ?%|\bper ?cent\b|\b{N}(?: \w+)? (?:out )?(?:of|in|from) (?:the |each |every |all "
        rf"|any )?(?:next |coming |last |first |five |\w+ )?·*{N}\b|\b{N} ?(?:/|:|‰) ?{N}"
    ),
    (
        rf"\b(?:at least|at most|no more than|not more than|no less than|not less than|no fewer than"
        rf"|no later than|no longer than|no higher than|no lower than|up to|minimum(?: of)?"
        rf"|maximum(?: of)?|max\.?|min\.?|fewer than|less than|more than|under|below|above|over|within"
        rf"|inside|exceed(?:s|ing)?|beyond|at or (?:below|under|above|over)|or (?:below|under|above)"
        rf"|not exceed(?:ing)?|only|just|average of|averag\w+|rate of|score of"
        rf"|on average) (?:or equal to |or equal |an average of |a |an |the |average |of )?(?:[€$£¥]"
        rf"|EUR |USD |GBP )?{N}"
    ),
    (
        rf"\bfrom (?:the |about |around |currently |today's )?(?:[€$£¥])?{N}[^.;]{{0,40}}? (?:to"
        rf"|down to|up to) (?:at least |at most |below |under |about )?(?:[€$£¥])?{N}|\b(?:to|by|at"
        rf"|reach(?:es)?|achieve|hits?|averages?) (?:[€$£¥]|EUR |USD )?{N}\b(?!-)|[<>≤≥±=] ?{N}"
    ),
    (
        rf"\b{N}[\w %,.-]{{0,20}} or (?:more|less|fewer|better|above|below|higher|lower|under|over"
        rf"|earlier|later|faster)\b|\b{N} (?:[\w-]+ ){{0,3}}?(?:per|a|an|each|every|at most|at least"
        rf"|on average|maximum|minimum) ?\b|\b(?:halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|tripl(?:e|es"
        rf"|ed)|twice as|by half|in half|by a third|by a quarter|one third|two thirds|three quarters"
        rf"|half as|(?:one|a) third)\b|\b{N} times\b"
        rf"|\bin (?:at least )?{N} (?:\w+ )?(?:meetings|calls|conversations|shifts|visits|sessions"
        rf"|emails|talks|situations)\b|\bin (?:under |less than )?(?:a|one) (?:minute|second|hour)\b"
    ),
)
COUNTED = words(
    (
        rf"(?<![\w-]){N}\b|\d|\b(?:all|every|each|both|none|zero|nobody|once|twice|half|dozen|neither"
        rf"|daily|weekly|monthly|nil)\b|\bno (?!need|longer|doubt|matter|idea)\w+|\b(?:without"
        rf"|free of) (?:any |a |open |further |help|gaps|missing|overdue|assist|supervis|support from"
        rf"|escalat|reminder|correct|being|an? )|\bsame (?:working )?(?:day|shift|hour|morning)\b"
    ),
)
UNSETTLED = words(
    (
        r"^\W*(?:(?:much|a lot|a bit|significantly|noticeably|clearly|far|visibly|as|to|get|be|become"
        r"|more|less|very|the|a|level|is|should) )*(?:better|more|less|higher|lower|good|great"
        r"|excellent|improve[ds]?|improvement|improving|increase[ds]?|reduce[ds]?|best|well|ok|okay"
        r"|fine|faster|quicker|fewer|high|low|strong|stronger|\w{3,}er|satisfactory|acceptable"
        r"|sufficient|up|down|normal|average|standard|tbd|tbc|n/?a|none yet|open|unclear"
        r"|to be (?:defined|agreed|confirmed)|as (?:good|high|low|much|soon|fast|few"
        r"|many)(?: \w+)? as possible|possible|(?:more|fewer|less|better|higher|lower) [A-Za-z]+)?\W*$"
    ),
)
FROM_TO = words(
    r"\bfrom (?:about |around |currently )?([¥$€£]?\d[\d.,]* ?(?:%"
    r"|[A-Za-z]+)?)[^.;]{0,30}? to ([¥$€£]?\d[\d.,]* ?(?:%|[A-Za-z]+)?)"
)
