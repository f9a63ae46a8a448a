"""English results: verbs that come to an end, verbs that only go up or down, and where one goal ends."""

from domain.goals.english.levels import N
from domain.goals.words import BLANK, words

WHO = (
    r"(?:you|she|he|they|we|i|(?-i:[A-Z])\w+|the (?:employee|colleague|team member|rep|nurse"
    r"|driver|agent|associate))"
)
MAIN = (
    rf"(?:^|[.;:,\n•*–{BLANK}-]\s*|\b{WHO} (?:will|shall|should|must|needs? to|has to|have to|is to"
    rf"|are to|can|to) |\b(?:must|should|will|shall|needs? to|has to) |\b{WHO} )(?:please |then "
    rf"|to |also |always |regularly |actively |consistently |continue to |continuously |further "
    rf"|significantly |gradually |personally |successfully |at least |try to |aim to |seek to "
    rf"|strive to |learn to )*"
)
"""Where the main verb of a goal stands: at its beginning, after a date, or after the person it is for."""


def _forms(verbs: str) -> str:
    """Each verb, bare and with -s."""
    return "|".join(f"{each[:-1]}(?:y|ies)" if each[-1] == "y" else f"{each}(?:e?s)?" for each in verbs.split())


def _participles(verbs: str) -> str:
    """The past participle of each regular verb."""
    return "|".join(
        f"{each[:-1]}ied"
        if each[-1] == "y" and each[-2] not in "aeo"
        else f"{each}d"
        if each[-1] == "e"
        else f"{each}{each[-1]}?ed"
        for each in verbs.split()
    )


_BEGUN = (
    "launch deploy ship release migrate merge install introduce implement finish complete close create "
    "produce replace remove delete retire move relocate transfer automate convert configure fix resolve "
    "repair clear clean sort negotiate agree appoint hire recruit map renew book obtain earn certify "
    "approve accept reconcile revise correct translate define design prepare fill open start connect "
    "integrate switch disable enable activate settle roll set draft build stock host organise organize "
    "conduct analyse analyze assign consolidate standardise standardize mount calibrate train adopt "
    "establish pilot separate digitise digitize scan export import refactor ready name visit contact call "
    "audit plan outline sketch propose recommend answer transition onboard lock secure patch upgrade "
    "phase wire pack unpack paint tidy cancel categorise categorize initial measure staff rename split "
    "extract select choose"
)
_FOLLOWED = (
    "pass submit publish present document file update share upload log circulate distribute archive "
    "record list enter return register issue post confirm note report reply sign hand notify schedule "
    "provide order print label explain tag link deliver store collect check verify validate inspect "
    "review test"
)
"""Verbs that mostly finish what another began: "replace the extinguishers and update the register" is one goal."""
_IRREGULAR = (
    r"written|rewritten|built|sent|given|won|held|sold|set up|drawn|made|taken|put|shown|found"
    r"|brought|laid out|drawn up|signed off|rolled out|handed over|handed in|carried out|cut over"
    r"|kept|met|paid|bought|done|run"
)
_DO = (
    rf"(?:{_forms(_BEGUN)}|{_forms(_FOLLOWED)}|writes?|rewrites?|builds?|sends?|gives?|wins?|holds?"
    rf"|sells?|draws? up|makes?|takes? over|puts?|runs?|hands? (?:over|in)|carr(?:y|ies) out"
    rf"|gets? (?:a|the|all)|pays?|buys?|brings?)"
)
_IS_DONE = rf"(?:{_participles(_BEGUN)}|{_participles(_FOLLOWED)}|{_IRREGULAR})"
_A = r"(?:the|a|an|my|your|his|her|its|our|their|this|these|one)"
_SOFT = (
    r"(?:improv|increas|reduc|need|expect|requir|involv|respect|support|engag|motivat|interest"
    r"|committ|focus|organi[sz]|inform|consider|valu|handl|manag|maintain|bas|satisf|pleas"
    r"|strengthen|lower|rais|shorten|optimi[sz]|limit|concern|relat|suppos|allow|advis|remind"
    r"|encourag|ask|treat|appreciat|communicat|enhanc|dedicat|own|known|shown)"
)
_PROVEN = (
    (
        r"\b(?:alone|on (?:your|his|her|their) own|independently|unaided|unassisted|without (?:help"
        r"|assistance|support|supervision|a|an|any help))\b|\b(?:can|able to) (?:\w+ ){0,8}"
    ),
    (
        r"\b(?:pass(?:es|ed)?|obtain(?:s|ed)?|earn(?:s|ed)?|get|gets|hold|holds|gain|gains|receive"
        r"|acquire|renew)\b (?:[\w-]+ ){0,5}(?:licen[cs]e|certificate|certification|diploma|badge"
        r"|accreditation|qualification|exam|test|permit|degree|audit|inspection|assessment)\b"
        r"|\b(?:reach|attain|achieve|hold)(?:es|s)? (?:the )?(?:level|grade|stage|band|status)\b"
        r"|\bcertified\b|\b(?:sign(?:s|ed)?|switched|signed) off\b|\bsigned\b|\bmet\b"
    ),
)
REACHED = words(
    (
        rf"{MAIN}{_DO} (?:{_A}\b|\d|(?-i:[A-Z])|(?:[\w-]+ ){{0,4}}?[\w-]*(?:[^\Ws\d_]|ss|sis)(?=\s*(?:$"
        rf"|[.,;:·]|(?:by|in|to|for|with|on|and|of|at|before|until|from|behind|into)\b)))"
    ),
    (rf"\b\w+ (?:\w+ly |all |now |fully |then |been |not )*{_IS_DONE}\b"),
    (
        rf"\b(?:is|are|has been|have been|gets) (?:\w+ly |all |now |fully |then "
        rf"|been )*(?!{_SOFT})\w{{3,}}(?:ed|own|tten|ught|ilt|aid)\b"
    ),
    (
        r"\b(?:is|are|be|goes?|went|stays?) (?:\w+ly |all |now |back |fully )*(?:in (?:use|place"
        r"|production|operation|service|the|every|force|effect)|on (?:the|display|file)|at (?:each"
        r"|every|the)|live|up and running|running|ready|empty|available|complete|gone|open|closed|free"
        r"|clear|online|operational|accessible|over|out|off|into)\b|\bexists?\b|\bgoes? (?:live"
        r"|into)\b|\bin (?:production|use|place)\b|\bhas (?:a|an|its|the|two|signed|moved|left)\b"
        r"|\bcontains?\b|\bmatch(?:es)?\b|\b(?:leaves|starts|begins|opens|arrives|accepts|offers|supports|shows"
        r"|includes|covers|lists|mirrors)\b"
    ),
    *_PROVEN,
)
PROVEN = words(*_PROVEN)
_BETTER = (
    r"improve|increase|reduce|raise|lower|cut(?! over)|bring (?:\w+ ){0,5}?(?:down|up)|shorten"
    r"|speed up|accelerate|grow|lift|boost|strengthen|enhance|optimi[sz]e|minimi[sz]e|maximi[sz]e"
    r"|decrease|expand|sell more|tighten|streamline|moderni[sz]e|drop|drive|push|limit"
    r"|generate more|win more|get more|make more|do more|save|develop(?! (?:a|an|the)\b)|extend"
    r"|widen|broaden|promote|ease|slow|control|address|tackle|avoid|prevent|eliminate|eradicate"
    r"|keep (?:\w+ ){1,4}(?:low|high|down|up)|take (?:\w+ ){1,3}down|get (?:\w+ ){1,4}(?:down|up"
    r"|under control)"
)
GRADUAL = words(
    rf"{MAIN}(?:{_BETTER})\b",
    (
        r"\b(?:quickly|promptly|swiftly|faster|sooner|quicker|fewer|earlier|higher|lower|shorter|cheaper|larger|smaller|bigger"
        r"|better|safer)\b(?! than (?:·|\d|the agreed|planned))|\bmore (?!than)[\w-]+"
        r"|\bless (?!than)[\w-]+"
    ),
    (
        r"\b(?:improves?|increases?|improved|increased|reduced|lowered|shortened|decreased|decreases?"
        r"|accelerated|strengthened|optimi[sz]ed|declines?|shrinks?|grows?|falls?|rises?|goes (?:up"
        r"|down))\b(?! (?:by|to|from) )(?=\s*(?:$|[.,;·!]|(?:in|by|until|over|during|noticeably"
        r"|significantly|visibly|clearly|compared)\b))"
    ),
)
KNOWING = words(
    rf"{MAIN}(?:understand|learn|know|get to know|familiari[sz]e|become familiar|be familiar"
    rf"|get familiar|master|gain (?:an |insight|knowledge)|get up to speed|be aware|become aware"
    rf"|support|help|assist|contribute|be involved|get involved|focus|concentrate|work on|work with"
    rf"|work towards?|pay attention|think|consider|explore|look into|look after|deal with|care"
    rf"|handle|manage|coordinate|cooperate|collaborate|get better|make progress|respect|follow|use"
    rf"|apply|keep|align|engage|communicate|monitor|ensure|maintain|practi[sc]e|take care|continue"
    rf"|progress|own|drive|lead|push|stop|avoid|remember)\b"
)
JOINT = words(
    r"(?=[,;.!?·\n•&+]|\b(?:and|plus|as well as|also|while|in addition|additionally|furthermore"
    r"|then)\b)"
)
AIM = words(
    (
        rf"[^\w(]*(?:(?:to|and|plus|as well as|while|in addition|additionally|furthermore|then|also"
        rf"|at the same time|{WHO} (?:will|to|must|should)|will|must|should|you) ){{0,4}}(?:{_BETTER}"
        rf"|{_forms(_BEGUN)}|build|write|win|sell|make|take over|run|redo|re\w+ate|learn|mentor|coach"
        rf"|train|become|hire|recruit|launch|attain|reach|lead|halve|double|maintain|keep|get"
        rf"|gain)(?:ing)? (?!it\b|them\b|its\b|their\b|this\b|that\b|over\b|from\b)[\w€$£¥]"
    ),
    (
        rf"(?!,)[^\w(]*(?!{N}\b)(?:(?:and|also|plus|as well as|then|an?|the) ){{0,4}}(?!(?:and|also|an?|the|at|of|in"
        rf"|on|by|with|within|per|for|from|to|up|each|every|all|no|not|none|between|both|as|than|or|but"
        rf"|so|is|are|was|be|has|have|had|stays?|remains?|keeps?|holds?|then|if|when|where|which|that"
        rf"|who|whose|based|measured|sampled|checked|counted|calculated|averaged|tested|audited"
        rf"|reviewed|seen|observed|confirmed|according|scor\w+|reach\w*|after|before|during|over|under"
        rf"|only|including|excluding|without|done|taken|you|she|he|they|it|its|them|{_forms(_FOLLOWED)}"
        rf"|sends?|gives?|puts?|ending|starting|using|via|through|covering|plus|again|compared|down"
        rf"|currently|today|now)\b)(?:[A-Za-z][\w-]* ){{1,5}}(?:to|under|below|above|at|of|over|within"
        rf"|at least|at most|down to|up to) (?:at least |at most |no more than |under |below "
        rf"|[€$£¥])?{N}\b(?! (?:of|out of)\b)"
    ),
)
LISTED = words(
    r"(?:^|\s)(?:1[.)]|\(1\)|a\)|\(a\)) .*(?:\s)(?:2[.)]|\(2\)|b\)|\(b\)) |[.;,] (?:also"
    r"|in addition|additionally|furthermore|on top of that|besides),? \w"
)
