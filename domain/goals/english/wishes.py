"""English wishes, character, and taking part: what is no result yet."""

from domain.goals.english.results import MAIN
from domain.goals.words import words

_ENDS_THERE = (
    r"(?=\s*(?:$|[.,;:·!?)]|(?:and|or|in|with|on|of|by|at|to|for|across|within|during|when"
    r"|towards?|as|through|between|over|until|from|before|this|next|while|so|around|under)\b))"
)
_ABSTRACT = (
    rf"(?:skills?|communications?|communicating|attitude|teamwork|team ?play|team spirit"
    rf"|collaboration|cooperation|co-operation|quality|performance|knowledge|understanding"
    rf"|awareness|leadership|ownership|initiative|motivation|commitment|professionalism|presence"
    rf"|confidence|relations?(?:hips?)?|mindset|behaviou?r|productivity|efficiency|effectiveness"
    rf"|creativity|reliability|accountability|responsibility|organi[sz]ation|(?:time|stress|self"
    rf"|stakeholder)[- ]?management|management|work ethic|discipline|flexibility|approach|service"
    rf"|customer experience|experience|image|visibility|culture|morale|trust|rapport|empathy|focus"
    rf"|attention(?: to details?)?|thinking|capabilit(?:y|ies)|abilit(?:y|ies)|competenc(?:e|y|ies)"
    rf"|expertise|potential|impact|value|standards?|transparency|results|output|work|drive|hunger"
    rf"|energy|passion|enthusiasm|patience|judg(?:e)?ment|style|dedication|diligence|care|tone"
    rf"|manners?|interest|\w+ness|\w+manship|profile|reputation|sense of \w+){_ENDS_THERE}"
)
_MORE = (
    r"improve|enhance|strengthen|develop|build|boost|grow|raise|lift|increase|work on|sharpen"
    r"|polish|hone|refine|foster|cultivate|demonstrate|show|display|exhibit|exercise|practi[sc]e"
    r"|ensure|provide|deliver|maintain|bring|gain|expand|deepen|better|focus on|pay|concentrate on"
    r"|take|have|need|lack|adopt|change|fix|adjust|upgrade|optimi[sz]e|elevate|promote|drive"
    r"|increasing|improving|add|keep|find|offer|give|put|contribute to|get better at|reflect on"
    r"|display|create"
)
_GOOD = (
    r"great|good|better|best|excellent|outstanding|exceptional|superior|high[- ]quality"
    r"|top[- ]quality|first[- ]class|top-notch|world[- ]class|solid|strong|smooth|seamless|proper"
    r"|cleaner|clearer|neater|nicer|sharper|tidier|stronger|deeper|closer|smarter|richer|warmer"
    r"|healthier|improved|effective|efficient|professional|positive"
)
_MANNER = (
    r"(?:effectively|efficiently|professionally|proactively|clearly|thoroughly|properly"
    r"|appropriately|positively|carefully|intelligently|responsibly|respectfully|politely"
    r"|confidently|constructively|strategically|creatively|cooperatively|collaboratively"
    r"|diligently|seriously|openly|calmly|wisely|well|harder|hard|better|smarter|stronger|nicely"
    r"|sensibly)"
)
_CHARACTER = (
    r"proactive|pro-active|confident|positive|negative|emotional|sensitive|aggressive|assertive"
    r"|mature|childish|immature|motivated|passionate|lazy|arrogant|friendl(?:y|ier)|nice|nicer"
    r"|kind(?:er)?|likeable|likable|responsible|committed|enthusiastic|engaged|reliable|dependable"
    r"|cooperative|patient(?!s)|calm|calmer|defensive|stubborn|passive|ambitious|creative"
    r"|disciplined|team[- ]players?|shy|introverted|extroverted|outgoing|moody|grumpy|cheerful"
    r"|happy(?! (?:with|about|that|to))|happier|optimistic|pessimistic|warm|warmer|empathetic"
    r"|compassionate|humble|loyal|dedicated|driven|hungry|tough(?:er)?|resilient|easy-going"
    r"|self-starter|go-getter|people person|stronger person|diligent|hard-?working|trustworthy"
    r"|honest|modest|curious|dynamic|energetic|charismatic|difficult|rude|sloppy|careless|serious"
    r"|thick-skinned|open-minded|accountable|courageous|brave|bold(?:er)?"
)
WISH = words(
    rf"\b(?:{_MORE})(?: (?!and\b|by\b|to\b|so\b|which\b|that\b)[\w'’-]+){{0,5}}? {_ABSTRACT}",
    (
        r"\b(?:be|become|get(?! more| less| much more)|stay|act|feel|look|sound|remain|appear|behave"
        r"|come across as)(?: (?:a|an|the))?(?: (?:bit|lot|little|much|far|even|always))* (?:more|less"
        r"|better|nicer|kinder|friendlier|calmer|stronger|faster|tougher|smarter|tidier|happier"
        r"|cleaner|sharper|harder|clearer|stricter|firmer|\w+ier)\b(?! than \d)"
    ),
    (
        r"\bbe (?:a |an )?(?:very |always |too |so |truly )?(?:good|great|strong|careful|accurate"
        r"|thorough|organi[sz]ed|punctual|flexible|visible|helpful|polite|professional|efficient"
        r"|effective|precise|attentive|present|role model|better|real asset|asset|quick|fast|tidy"
        r"|consistent)\b(?! (?:at|for) (?:the|all|each|every))"
    ),
    (
        rf"\b(?:more|less|very|so|as|too) (?!(?:quick|prompt|frequent|rapid|swift|speedi|ear|regular"
        rf"|recent|accurate|near|slow|near|exact|like|than)ly)\w+ly\b"
        rf"|\b(?!well[- ]known)(?:{_MANNER})(?=\s*(?:$|[.,;·!]|(?:with|to|in|on|at|and|when|during"
        rf"|under|across|as|within|by|until|before)\b))"
    ),
    (
        rf"\b(?:{_GOOD}) (?:[\w-]+ ){{0,2}}(?:{_ABSTRACT}|(?:jobs?|code|notes|handovers?|reports?"
        rf"|presentations?|impression|documentation|decisions?|emails?|planning|preparation"
        rf"|coordination|follow-?up|use of|closer|seller|writer|listener|communicator|colleague|leader"
        rf"|manager|player|fit|example|experience|person)\b)"
    ),
    (
        r"\b(?:communicate|collaborate|cooperate|engage|contribute|listen|think|prioriti[sz]e"
        r"|organi[sz]e (?:yourself|himself|herself|themselves)|care|interact|speak up|follow up|focus"
        r"|participate|help|plan|delegate|behave|perform|work|prepare) (?:a lot |much |even )?(?:more"
        r"|better|harder|smarter|less|well|faster)\b|\b(?:support|help|involve|engage|talk to|speak to"
        r"|listen to|ask|trust|respect|inform|include)\b[^,.;\d]{0,30} (?:more|better)\W*$"
        r"|^\W*(?:communicate|collaborate|cooperate|listen|focus|perform|be professional"
        r"|behave)\b[^\d]{0,30}$"
    ),
    (
        r"\b(?:outside (?:of )?the box|take (?:more |full |real |greater )?(?:ownership|responsibility"
        r"|initiative|charge|pride)|step(?:s|ping)? up|extra mile|seriously"
        r"|take (?:\w+ ){1,3}serious(?:ly)?|team player|add(?:ing|s)? (?:more )?value|next level"
        r"|(?:your|his|her|their) best|up (?:your|his|her|their) game|raise (?:your|his|her"
        r"|their) game|meet(?:s|ing)? (?:the |all |our |my |your )?(?:\w+ )?(?:expectations"
        r"|requirements|standards)|live (?:our|the) values|do (?:a )?(?:much )?(?:better|good|great"
        r"|well)|do (?:the )?job|pull (?:your|his|her) weight|get (?:better|up to speed|a grip)"
        r"|make a difference|think (?:ahead|big)|(?:act|think|behave|work) like an?\b"
        r"|make (?:\w+ ){1,3}feel|high[- ]quality|good enough|and so on|etc\b|stuff|somehow"
        r"|as (?:needed|required|appropriate|much as possible)|where(?:ver)? possible"
        r"|whenever possible|fit in|catch up|turn (?:it|things) around|perform at (?:the|a)"
        r"|to a (?:high|good) standard|back on track|work (?:harder|smarter)"
        r"|be(?:come)? (?:a )?(?:role model|leader|asset|expert)|manage (?:your|his|her|their) time"
        r"|time management|make progress|better (?:understand|manage|plan|organi[sz]e|handle|support"
        r"|serve|use|align|control))\b"
    ),
    rf"^\W*(?:[\w-]+ ){{0,2}}{_ABSTRACT}\W*$",
)
TRAIT = words(
    (
        r"\b(?:attitude|personality|mindset|mentality|character|temperament|work ethic|maturity"
        r"|charisma|temper|ego|arrogance|laziness|negativity|positivity|likeability)\b(?! (?:survey"
        r"|questionnaire|test|study|research))"
    ),
    (
        rf"\b(?:be|become|becoming|being|act|appear|get|seem|feel|stay|remain|stop being|come across as"
        rf"|behave)(?: (?:a|an))?(?: (?:much|far|bit|lot|little|even|always|and|\w+ly|\w+er"
        rf"|more \w+,?)){{0,4}}(?: (?:more|less|too|so|not so|not|better|very|a|as|of a|that)){{0,3}}(?: [\w-]+(?:,"
        rf"| and))? (?:{_CHARACTER})\b"
    ),
    (
        rf"\b(?:show|display|demonstrate|have|bring|need)s? (?:[\w-]+ ){{0,3}}(?:hunger|drive|passion"
        rf"|enthusiasm|commitment|motivation|energy|humility|patience|confidence|fire|loyalty"
        rf"|dedication|willpower|self-confidence|team spirit|empathy|diligence|maturity|backbone"
        rf"|courage)\b|\b(?:less|more|so|too) (?:{_CHARACTER})\b(?! (?:feedback|reviews?|responses?"
        rf"|answers?|ratings?|customers?|tests?|cases|leads))"
    ),
)
ACTIVITY = words(
    (
        rf"{MAIN}(?:attend|participate|take part|join|go to|go through|sit in|be present|show up"
        rf"|turn up|be there|read|watch|study|shadow|listen to|enrol+|sign up for|register for"
        rf"|subscribe|spend|put in|put (?:more|some)|dedicate|devote|invest|practi[sc]e"
        rf"|work (?:[\w-]+ ){{0,4}}(?:overtime|hours|late|weekends|longer|extra)|stay (?:late|longer"
        rf"|on)|try|strive|make (?:[\w-]+ ){{0,3}}efforts?|do (?:my|your|their|his|her) best|be online"
        rf"|log \d+ hours|meet (?:up )?with|observe|accompany|visit the (?:training|seminar)|browse"
        rf"|look at|sit with|tag along|be at (?:(?:my|your|his|her|their) (?:desk|post|station|place)"
        rf"|(?:all|every|each|the) [\w ]{{0,20}}meetings?)"
        rf"|have (?:a |an )?(?:[\w-]+ ){{0,2}}(?:coffee|lunch|chat)|apply (?:yourself|himself"
        rf"|herself))s?\b(?! so that| to (?:the|a) (?:customer|client))"
    ),
    (
        rf"{MAIN}(?:complete|finish|take|do|undergo|have|get|receive|book|follow|visit|work through"
        rf"|cover)s? (?:the |a |an |all |at least |any |both "
        rf"|\w+ )?(?:[\w-]+ ){{0,4}}?(?:training(?! plan| material| concept)|courses?|modules"
        rf"|workshops?|webinars?|e-learning|seminars?|class(?:es)?|lessons|coaching|tutorials?"
        rf"|(?:learning|course|training) units?|training modules?|bootcamp|sessions with)\b"
    ),
    (
        r"\b(?:training|courses?|workshops?|webinars?|seminars?|modules|conferences?|classes|meetings"
        r"|sessions|lessons|e-learnings?|trainings|books|chapters|videos|podcasts"
        r"|articles) (?:\w+ ){0,2}(?:attended|visited|taken|watched|completed|finished|done|joined"
        r"|read|studied|listened)\b|\battended$"
        r"|(?<!increase )(?<!raise )(?<!improve )(?<!boost )(?<!grow )\b(?:attendance|participation"
        r"|presence) (?:at|in|of|on)\b|\bhours of (?:\w+ )?(?:training|study|learning|practice"
        r"|coaching)\b|\b(?:hours|time|days) (?:spent|invested|studied|put in)\b|\btraining hours\b"
    ),
)
EFFORT = words(
    r"\b(?:try|strive|efforts?|(?:your|my|their|his|her) best|apply (?:your|him|her)self|put (?:in|more|some))\b"
)
OUTCOME = words(
    r"\b(?:pass(?:es|ed|ing)?|scor(?:e|es|ed|ing)|exams?|certif\w+|licen[cs]e|diploma"
    r"|accreditation|so that|resulting|results? in|in order to (?:reach|cut|reduce|close)"
    r"|leading to|which leads? to|with (?:a|an) (?:\w+ )?(?:score|result|grade|mark)"
    r"|competenc[ey] (?:test|check)|final test|quiz)\b|\band (?:then |afterwards "
    r"|also )?(?:you )?(?:can |will )?(?:apply|applies|present|publish|implement|introduce|deliver"
    r"|run|cut|reduce|raise|handle|bring|win|close|build|achieve|reach|produce|write|set up|put"
    r"|teach|hand|solve|demonstrate|turn|roll|use)\b"
)
