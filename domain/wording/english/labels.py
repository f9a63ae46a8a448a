"""English words that judge a person's character instead of what the person did."""

from domain.wording.english.traits import TRAITS
from domain.wording.rules import Rule

RULES: tuple[Rule, ...] = (
    TRAITS.rule(
        "personality_label",
        r"""
        # what only people can be, wherever somebody is spoken of
        {trait} | {nickname}
        """,
        needs=r"""
        {the_person}
        """,
        unless=r"""
        {reported}
        """,
        before=r"""
        (not|n't|never|nor|without being|less) (an? |at all |being |calling you |because you are |mean you are |
            saying you are )?
        (supplier|system|connection|wi-?fi|network|tool|process|market|sensor|server|test|app|software|report|
            data|customer|client|caller|patient|it|this|that|which)s? (is|was|are|were|got|became|turned|seems?|
            proved) (\w+ )?
        """,
        after=r"""
        {thing} | \s(customer|client|caller|patient|guest|passenger)s?
        """,
    ),
    TRAITS.rule(
        "personality_label",
        r"""
        # a fragment in a form's field that begins with the judgement: "Sloppy with stock counts."
        ^\W*((a bit|rather|often|simply|too|very|quite|generally|sometimes|somewhat|pretty|just|plain|frankly|
            honestly|overall|seems|comes? (across|over)( as)?|can be|still|only|acts?|behaves),? ){0,2}((an? |
            kind of an? |bit of an? |such an? )?({nickname}\b)|(an? )?({trait}|{quality}) {manner}\b|
            ({trait})(?=\W*$| (and|with|at|in|about|when|towards?|on|under|but|around|to)\b|,)|{quality} (and|with|
            towards?|about|under)\b)
        # a sentence without a subject, as forms have them
        ^\W*(a |an )?((bit|kind|sort) of|real|total|complete|right|typical) (a |an )?(?!delay|problem|queue|rush|
            backlog|challenge|gap|mess in|change|difference|success|pleasure|help|win|joy)\w+ (when|in|at|with|on|
            about|to|for)
        ^\W*too (?!late\b|early|far\b|busy|long\b|many|much|old|young|few|close|high|low\b|short\b|new\b|often|
            sick|ill\b|unwell|religious|foreign)[\w-]+ (for|to|with)
        ^\W*(does|doing|did) the bare minimum
        ^\W*(can't|cannot|doesn't|does not|won't|never|hardly|refuses to|unable to|incapable of|
            struggles to) (take|taking|handle|accept|cope with|stand|deal with) (any )?(criticism|feedback|pressure|
            authority|stress|no for an answer|advice|instructions|orders)
        ^\W*(does|do|says|say) (what|whatever|as) (he|she|they|you) (likes?|wants?|pleases?)
        ^\W*all (mouth|talk|show|bark)
        ^\W*too ({quality}|{trait}|nice|soft|quiet|gentle|trusting|talkative|chatty) (for|to|with|about)
        ^\W*(lacks?|lacking|no|zero|shows no|has no|little|very little|not enough) (any |real |basic |
            much )?{virtue}\b(?! (is|was|will|rating|score))
        """,
        unless=r"""
        {reported}
        """,
    ),
    TRAITS.rule(
        "personality_label",
        r"""
        # "you are", "she came across as", "I find you", and then the judgement
        {who}{is}{very} {quality}\b(?!{thing}| (and|but) (clear|kind|calm))
        (i|we|people|others|clients|customers|everyone|colleagues) (\w+ )?(find|found|consider|think|see|call|
            called|would call|experience|perceive)s? (you|him|her|them)( (as|to be|is|are))?{very} ({trait}|{quality})
        {who}{is}({very})( (real|total|complete|absolute|constant|bit of an?|massive|huge|major|born|natural|
            typical|little))? {burden}\b(?! (in|with) the \w+ (system|tool|process))
        (an?|such an?|what an?) {quality} {manner} | (call|calls|called) (it|this|that) \W?{trait}
        {who}('re|'s| are| is| were| was| can be| come across as| seem| seems)( \w+)? too (?!late\b|early|far\b|
            busy|long\b|many|much|old|young|sick|ill\b|unwell|slow|weak|tired|religious|foreign|christian|muslim|
            jewish|fat|heavy|pregnant|northern|southern|british|american|indian|chinese|german|italian|french|polish|
            often|few|close|high|low\b|short\b|tall|new\b|good to)\w+ (to|for|with|in|about|at|and)
        (can't|cannot|doesn't|does not|don't|do not|won't|couldn't|never|hardly|refuses? to|unable to|
            incapable of) (really )?(take|taking|handle|accept|cope with|stand) (any )?(constructive )?(criticism|
            feedback|pressure|authority|being (told|corrected|wrong)|no for an answer|advice|a joke)
        (no|zero|little|any) (respect|regard|time|patience|consideration) for (authority|rules|others|
            other people|anyone|the rules|people|colleagues|customers|time|deadlines)
        {whose} (\w+ )?ego | superiority complex | god complex
        thinks? (you|he|she|they)('re|'s| are| is) (better than|above|too good|god|the boss|smarter|always right)
        (too big for (your|his|her|their) \w+|too clever by)
        full of (yourself|himself|herself|hot air|excuses) | law unto
        all (mouth|talk) and no | all about (you|himself|herself|yourself)
        only (cares?|thinks?) about (yourself|himself|herself|you|themselves)
        # a trait that the person is denied; a poor one of a kind
        {who}( (are|is|were|was|seem|seems|have been)|'re|'s) (not|never|hardly|neither|far from)( (very|that|
            really|so|exactly|particularly|all that|known for being))? {virtuous}\b(?! (for|to) (this|the) (date|slot|
            time|meeting))
        (an?|such an?|even|your|the) ({bad}|weak|mediocre|hopeless|useless|worse|below-average) (\w+(er|or)|
            manager|communicator|colleague|employee|nurse|rep|team player|role model|example|judge|sport)
        neither {virtuous} nor \w+
        (something|anything) (\w+ )?(wrong|off|missing|lacking) (with|about|in) (you|your (attitude|personality|
            character|approach|whole \w+|mindset))
        (can't|won't|couldn't|don't)-\w+(-\w+)? attitude
        (is|are|'re|'s) (just )?(a|the) (kind of |type of )?person who (does not|doesn't|can't|cannot|won't|never|
            always|only|hates|likes to)
        (can't|cannot|unable to|couldn't|struggles? to) (deal|cope) with (stress|pressure|people|criticism|change|
            authority|feedback)
        # going through the motions, and getting on people's nerves
        (a |your |his |her )short fuse | (tiptoe|walk on eggshells|tread carefully) around (you|him|her)
        hard to (coach|teach|reach out to) | (coast|coasting|sail|sailing) (along|through)
        go(ing|es)? through the motions | phon(e|ing) it in | the bare minimum | past caring
        (your|his|her) heart (is|isn't|'s not) (not )?in it | not all there | asleep at the wheel | no filter
        (play|plays|playing) the victim | (throw|throws|throwing|have|has) (a )?tantrums? | sulk(s|ed|ing)?
        (the )?world owes (you|him|her) | gets? on (everyone's|everybody's|people's|my|our) nerves
        rubs? (people|customers|everyone|clients|colleagues) up? ?the wrong way | suck(s|ing)? up to
        (sandwiches|cards|bricks) short
        (act|acts|acting|behave|behaves) like (a |an )?(child|baby|diva|toddler|spoil[et]d?\W?\w*|teenager|
            princess|boss|victim|king|queen)
        {name}( (is|was|seems|appears|can be|comes across as|acts)){very} {trait}
        # the person's nature rather than a deed
        {whose} (\w+ )?({quality}|{bad}) {manner} | ({bad}) (attitude|character|mentality|work ethic)
        attitude (problem|issue)s? | personality (problem|issue|clash|flaw|defect)\w*
        character (flaw|defect|weakness)\w*
        {whose} (whole |overall |general |entire )?(personality|character|attitude|manner|tone|tone of voice|
            style|work ethic|discipline|motivation|temperament|maturity|people skills|social skills|judg(e)?ment|
            common sense|commitment|intelligence|temper|mood|demeanou?r|ego|body language|nature|approach) (is|was|
            seems|are|needs|stinks|sucks|leaves|isn't|aren't|makes|puts|rubs|gets|doesn't)\b(?! (clear|fine|good|
            great|excellent|calm|helpful|appreciated|welcome|valued|right|kind))
        {whose} (\w+ )?(negativity|laziness|arrogance|rudeness|carelessness|sloppiness|stubbornness|incompetence|
            moodiness|immaturity|selfishness|indifference|apathy|pessimism|cynicism|insecurity|impatience|temper|
            vanity|pettiness|passivity|inflexibility|unreliability|naivety|childishness|aggression|hostility|paranoia|
            oversensitivity|big mouth|sharp tongue|poor attitude)
        (don't|do not|doubt|not sure|not convinced|can't see|struggle to see|hard to see) (think |believe |
            feel )?(that |how |if |whether )?(you|he|she)('re| are| is|'ve| have| has|
            'll| will| can| could)?( ever| really)? (be )?(the |got )?(cut out|ready for|right for|right person|
            suited|capable|up to it|made for|temperament|personality|character|brains?|stomach|nerves?|head for|
            backbone|drive|maturity|discipline|smarts|heart|knack|(right )?mindset|what it takes)
        (the|that|this) (type|kind|sort) of (person|guy|employee|woman|man) who | by nature
        in (your|his|her) (nature|blood|dna) | chip on (your|his|her) shoulder
        (difficult|hard|impossible|tough|a nightmare|painful|exhausting|draining|tricky|awkward|
            a pain) to (work with|manage|deal with|like|be around|talk to|coach|train|help)
        # what the person is said not to be, or not to have in them
        (not|isn't|aren't|never|hardly|far from) (really |exactly |an?y? |the |much of an? |very |that |so |
            particularly |all that |naturally |known for being ){0,3}(real |good |great |true |natural |born |strong |
            most |sharpest )?(team player|people person|leader|self-starter|leadership material|management material|
            cut out|right material|finisher|smart|bright|clever|sharp|committed|reliable|mature|trustworthy|motivated|
            good fit|cultural fit|culture fit|hard worker|brightest|sharpest|dedicated|honest|cooperative|likeable|
            intelligent|ambitious|talented|gifted|professional|responsible|good listener|good sport|right person|
            right fit|tool in the box|quick learner|driven|hungry|serious about|into it|bothered|up to it|
            up to the job|up to scratch|made for|built for|suited|capable|a fit|assertive|approachable|disciplined|
            executive material|the full shilling|on the ball|fast learner|sales material|a natural|team-oriented|
            engaged)
        lack(s|ed|ing)?,?( of| in)?( any| real| basic| the| all| a| enough| sufficient| necessary| your){0,3} {virtue}
        lack(s|ing)? in (the )?\w+ department
        {who}('ve| have| has| had|'s)? ?(\w+ )?(have|has|had|got|shows?|showed|display(s|ed)?|demonstrates?|with|
            possess(es)?)( got)? (zero|no|little|hardly any|not an ounce of|not a shred of|no real|very little|
            absolutely no|insufficient|questionable) (\w+ )?{virtue}
        (don't|doesn't|didn't|do not|does not|haven't|hasn't)( \w+)? (have|got|show|possess|display)( got)? (the|
            any|much|a|enough|what it takes|it in (you|him|her))( right| necessary| required| natural)? ?((?<=takes )|
            (?<=you )|(?<=her )|(?<=him )|{virtue}\b)
        what it takes\b(?! to (install|build|run))
        (without|devoid of|incapable of|zero|no|no real|absolutely no|not an ounce of) (any )?(common sense|
            work ethic|backbone|manners|empathy|self-awareness|spine|self-discipline)
        (don't|doesn't|do not|does not|didn't|couldn't)( really| even| seem to| appear to){0,3} care (about|less|
            enough|one bit)
        (don't|doesn't|do not|does not)( really| even| seem to){0,3} care\b(?= *[.,!]|$)
        (can't|cannot|couldn't) be (bothered|arsed|trusted)
        """,
        unless=r"""
        {reported}
        """,
        before=r"""
        (not|n't|never|nor) (an? |being |saying |calling you |because you are |mean )?
        """,
    ),
)
