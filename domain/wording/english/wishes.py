"""English wishes that nobody can measure: more of a quality, better at a quality, or an idiom of effort."""

from domain.wording.english.people import WRITER
from domain.wording.rules import Rule

_WRITER = WRITER.knowing(
    trait=r"""
        proactive | professional | positive | engaged | responsible | mature | committed | motivated | responsive
        careful | confident | organi[sz]ed | attentive | flexible | strategic | enthusiastic | collaborative
        dedicated | accountable | efficient | productive | assertive | helpful | visible | passionate | cooperative
        co-operative | reliable | detail[- ]oriented | creative | diligent | disciplined | serious
        customer[- ](focused|centric|oriented|friendly) | results?[- ](driven|oriented|focused) | self-motivated
        self-aware | dependable | friendly | approachable | polite | patient | open | open-minded | present | involved
        focus(s)?ed | hands-on | independent | autonomous | consistent | thorough | agile | resilient | innovative
        energetic | ambitious | decisive | vocal | transparent | empathetic | supportive | respectful | receptive
        constructive | cheerful | upbeat | alert | effective | commercial | commercially (aware|minded)
        business-minded | entrepreneurial | inclusive | tactful | persistent | punctual | conscientious | adaptable
        curious | sociable | forthcoming | communicative | team-oriented | senior | analytical | critical | sensitive
        humble | likeable | warm | welcoming | negative | passive | emotional | defensive | aggressive | shy | lazy
        careless | sloppy | reactive | rigid | quiet | distracted | moody
        of a (\w+ )?(team player|leader|self-starter|people person|go-getter|presence|partner)
    """,
    good=r"""
        initiative | commitment | ownership | enthusiasm | passion | dedication | interest | responsibility
        leadership | engagement | drive | motivation | effort | care | professionalism | accountability | urgency
        respect | energy | proactivity | confidence | maturity | pride | resilience | grit | hunger | creativity
        flexibility | empathy | discipline | attention | focus | involvement | courage | presence | visibility
        impact | influence | cooperation | collaboration | communication | teamwork | team spirit | willingness
        attitude | mindset | ambition | diligence | patience | attention to detail | consistency | positivity | warmth
        backbone | curiosity | customer focus | customer orientation | sense of (urgency|ownership|responsibility)
        judg(e)?ment | common sense | work ethic | independence | autonomy | reliability | efficiency | productivity
        gravitas | openness | self-confidence | understanding | loyalty
    """,
    vague=r"""
        attitude | mindset | behaviou?r | mentality | approach | presence | performance | soft skills
        professionalism | personality | morale | demeanou?r | communication | communications? | teamwork | leadership
        quality | quality of (\w+ )?work | productivity | confidence | collaboration | relationships? | engagement
        people skills | time[- ]management | time-keeping | organi[sz]ation | organi[sz]ational skills
        interpersonal skills | social skills | listening | listening skills | presentation skills | writing skills
        sales skills | selling skills | skills? | skill ?set | knowledge | product knowledge | business acumen
        work ethic | efficiency | effectiveness | focus | image | personal brand | style | manner | tone
        body language | rapport | impact | influence | visibility | standards? | output | results? | customer service
        service | attention to detail | self-awareness | emotional intelligence | resilience | creativity
        flexibility | commitment | motivation | reliability | consistency | understanding | problem[- ]solving
        prioriti[sz]ation | multi-?tasking | judg(e)?ment | decision[- ]making | discipline | overall \w+
        leadership presence | game
    """,
    how=r"""
        ( a (bit|little|lot|touch|great deal)| much| far| even| way| significantly| generally)?
    """,
)

RULES: tuple[Rule, ...] = (
    _WRITER.rule(
        "unmeasurable_wish",
        r"""
        # more or less of a quality
        (be|become|becoming|being|getting|act|behave|get|feel|seem|come across as|need(s|ed)? to be|sound|appear|
            remain|stay){how} (more|less|better at being|as) (\w+ and )?{trait}
        ^\W*(needs? |try |try to be |please be |should be )?((a (bit|little|lot|touch)|much|far|even|way) )?(more|
            less) {trait}\b(?! (than|customers?|clients?|tickets?))
        more (professional|proactive|positive|confident|careful|efficient|effective|strategic|independent|
            diligent|respectful|thorough|assertive|creative)ly
        more {trait} (behaviou?r|attitude|approach|manner|conduct|demeanou?r|style|tone|mindset|work|attention)
        (show|showing|demonstrate|display|take|taking|have|bring|exhibit|need|needs|see|want|expect|give|put|
            put in|add|apply|exercise|inject|like|use|use your){how}( some| of)? (more|better|greater|true|real|
            stronger|higher|increased|less|an? (stronger|greater|better|higher|deeper|real|lot more|
            bit more))( level of| levels of| degree of| sense of)? (\w+ )?{good}
        ^\W*(more|better|greater|stronger|higher|increased|less|a bit more|a little more|much more|
            some more) (\w+ )?{good}(?=\W*$|,| please| on| in| with| at| towards?| from| for)
        (show|demonstrate|have|adopt|display|bring|work with|with|act with|exercise|develop|take|maintain|
            keep)( up)? ((an?|the|your|some|full|total|complete|good|greater|more|real|proper|right|true|stronger|
            personal) ){0,3}(ownership\b(?! of (the )?(ticket|case|account|order|invoice|report|\w+ \d))|
            responsibility for your (work|own|results|actions|development)|initiative|sense of (urgency|ownership|
            responsibility)|accountability|pride|leadership|team spirit|enthusiasm|commitment|flexibility)
        (be|get|become|feel|act|seem) (a (bit|little|lot) |much |far )?more (?!than|time|often than|training|
            details|information|people|likely|access)\w+((?=[.,;!]|$)| (with|to|towards?|about|in|at|on|when|around|
            and)\b)
        # an order, or what the person needs, with more or better and any noun but means and information
        (^\W*(please )?|\b(you|he|she) (really )?(need|needs|must|should|have|has|ought)( to)? |
            \bi('d| would)? (need|want|like|expect) (to see |you to )?|\bwe('d| would)? (need|want|like|
            expect) (to see |you to )?|\bneeds? to )(demonstrate|show|have|develop|build|exhibit|display|bring|apply|
            need|see|use|take|put in|give|create|form|gain|establish|forge|maintain) (a |an |some |much |far )?(more|
            better|stronger|greater|higher|improved|increased|deeper|significant|clearer|closer|consistent|real|
            genuine) (?!training|seats?|time|help|support|tools?|staff|coaching|budget|equipment|licen[cs]es?|
            details?|information|leads?|examples?|stock|people|hours|data|than|access|feedback from)[\w-]+
        ^\W*(more|better|greater|stronger|higher|improved|closer|less|fewer) (?![^.]{0,80}\b(is|are|was|
            were)\b)(?!than|to\b|if\b|not\b|time\b|training|seats?|staff|tools?|tickets|stock|
            orders)([\w-]+ ){0,2}?[\w-]+(?=\W*$| (on|in|with|at|towards?|from|to|for|of|please)\b(?![^.]{0,80}\b(was|
            were|is|are|has|have|had|will|by|arriv\w+|\w{3,}ed)\b))(?<!than)(?<!\d)
        (improve|improving|work on|working on|sharpen|raise|increase|boost|strengthen|fix) (your|his|her|
            their) (?!page|file|list|template|form|password|address|profile|calendar)([\w-]+ ){0,2}?[\w-]+(?=\W*$|,|
            ;| (and|with|in|at|on|this|next|when|during|towards?|so|as)\b)
        (could|should|must|has to|have to|needs? to|ought to|can) (be|do|perform) (a lot |much |a bit |
            significantly |so much )?(better|improved|stronger|higher|quicker|tidier)(?=\W*$| (in|with|at|on|when|
            this|next|than this|and)\b)
        room for improvement | leaves? (a lot|much|something) to be desired
        # a verb and nothing but more, better or harder; or an adverb of quality
        ^\W*(please |just |try to |you need to |you must |you should )?(?!no|the|a|an|this|that|is|are|was|were|
            any|some|even|for|get|be|much|with|of|in|on)[a-z]+ (a (bit|little|lot) |much |far )?(more|better|harder|
            less|faster|smarter|quicker)(?=\W*$| (in|with|on|at|during|when|as|from now|and) (?!than))
        (you (need|have|ought) to|you (must|should)|needs to|^\W*(please )?)( \w+){1,3} (properly|professionally|
            effectively|efficiently|proactively|appropriately|responsibly|diligently|thoroughly|seriously|
            like a (leader|professional|grown-up|manager|team|real \w+))(?=\W*$| (in|with|on|at|from now)\b)
        use your (initiative|head|common sense|brain|judge?ment|imagination) | think before you (act|speak|write)
        turn (things|it|this) around | sort (yourself|it|this) out | pull (it|yourself) together | do your job
        grow up
        (be|get) (a bit |a little |much |far )?(nicer|kinder|clearer|braver|bolder|tougher|calmer|quicker|faster|
            stronger|smarter|sharper|tidier|friendlier|hungrier|closer to (the )?(team|customers?))(?=\W*$| (to|with|
            at|in|when|about|on)\b)
        (up to|meet|reach|perform (at|to)) (the )?(required |expected |our )?(scratch|standards?|
            level)(?=\W*$| (expected|required|we expect))
        prove (that )?you (want|care|can)\b
        show (us|me) (that )?you( really)? (want|care|mean|can|are (serious|committed|ready)) | show willing
        (real|big|clear|visible|marked|significant|noticeable|major) (change|improvement|progress|shift|step) in
        # better at something that has no measure
        (improve|improving|change (your|the|his|her)|fix|adjust|work on|working on|watch|enhance|strengthen|
            better|build|develop|raise|sharpen|boost|polish|brush up|brush up on|refine|hone|lift|grow|deepen|
            increase|upgrade|mature|elevate|rethink|reconsider|check)( (your|his|her|their|the|a|an|own|overall|
            general|work|personal|better|stronger|good|more|effective|deeper|positive|some|of|in|on|
            up)){0,4} ((?!will|would|by|to|and|or|your|because|the|when|in)\w+ )?{vague}\b(?! (scores?|rates?|index|
            page|plan|form|report|tool|time|level|to \d|from \d|platform|system|software|process|desk|channel|
            templates?))(?=\W*$| (skills|and|with|in|on|of|at|this|next|by|within|so|during|when|over|under|towards?|
            for|to (a|an|the)|across|going|significantly|asap|immediately|overall|generally|please|quickly|
            drastically)\b|[,.;:!])
        (try|work|study|push|perform|do|communicate|collaborate|behave|listen|write|plan|prioriti[sz]e|present|
            focus|sell|concentrate|prepare|cooperate|engage|respond|react|think|manage (your |the )?(time|workload|
            priorities|stress|stakeholders|expectations)|work (together|with others|
            with the team))( with \w+( \w+)?)?{how} (harder|smarter|better|more effectively|more efficiently|
            more carefully|more closely|more actively|more clearly)\b(?! than)
        (get|be|become) (much |a lot |a bit |even )?better (at|with|in)
        (be|become|being) (a )?(better|good|great|strong|true|real|stronger|more effective)( |
            , )(\w+ )?(team player|communicator|leader|colleague|employee|listener|manager|partner|role model|coach|
            mentor|salesperson|nurse|engineer)
        better (team player|communicator|listener)
        (see|want|expect|need)(s|ing)? (to see )?(some |a lot of |a big |real |clear |much |noticeable |
            significant |marked |major |an? ){0,3}(improvement|better results|progress|change|more from)
        (have|keep|bring|adopt|maintain|develop|show|come in with|cultivate|project|display) an? (more |better |
            very |much )?(positive|good|better|right|growth|professional|can-do|winning|proactive|open|constructive|
            healthy|stronger|customer-first)( and \w+)? (attitude|mindset|outlook|spirit|approach|image|frame of mind|
            manner|demeanou?r|relationship|rapport)
        # attention, effort, heart
        (pay|paying|give|focus) ((more|closer|better|greater|much more) attention|attention to detail)
        focus (more|better|harder) | be (more |extra |very )?careful
        put (in )?(some |a bit |a lot )?more (effort|energy|heart|thought|work|hours|into)
        make (more of |more |a bigger |a greater |an? |some ){0,3}effort\b(?! to \w+ (the|a|each|every))
        (try|do) (your|his|her|their) (very )?best | (give|giving) (it )?(your|their) (all|best|everything)
        put your (heart|back|mind|best foot) | apply yourself | 1[1-9]0 ?(%|per ?cent) | do whatever it takes
        do(ing)? (just )?(a (bit|little|lot) )?better | more from you
        (less|no more) (negativity|drama|attitude|complaining|moaning|excuses)
        # idioms
        (step|stepping) (it |things )?up\b(?! to)
        (raise|raising|up|lift|improve|elevate|bring)(ping)? your (a-)?game
        (raise|lift|set)( yourself)? (your |the )?(higher )?(standards?|level|bar)\b(?! to)
        be (at|on) (your|top of your) (best|game|a-game) | (buckle|knuckle|bear) down | shape up\b(?! or)
        (get|gets|getting) (your|it|things) (act )?together | get a grip
        go(es|ing)? (the extra mile|above and beyond) | think (\w+ )?outside the box | think big(ger)?
        (look at |see |think about )the (big|bigger) picture | big[- ]picture thinking
        pull (your|his|her) (weight|socks up|finger out) | live (up to )?(our|the) values
        (lean|leaning) in\b(?= *[.!,]|$| more) | own it | hit the ground running
        (on|be on|stay on|keep on) top of (things|it|your (work|game|inbox|tasks|workload)) | on the ball
        roll up your sleeves | put your best foot
        (smarten|wise|toughen|man|loosen|liven|speak|cheer|perk|tighten|sharpen|wake|brighten) up\b(?! (the|a|at))
        (add|create|deliver|bring) (more )?value
        make (more of )?(an|a (bigger|real)) (impact|difference|contribution) | (exceed|manage|meet) expectations
        take (it|things|your (job|work|role)) (more |a bit more )?seriously
        take (more |some |a bit more |full |real |proper )?(pride|responsibility|ownership|
            charge)\b(?! of (the )?(ticket|case|account|order|invoice|\w+ \d))
        be (hungry|hungrier|present|your best self|professional|positive|proactive|a team player|flexible)
        grow into (the|your) role | find your (voice|feet|rhythm|stride)
        bring (more |some )?(energy|ideas|solutions)( to| \W?not\b|$|[.,]) | work as (a|one) team
        stay (positive|focus(s)?ed|motivated) | get with the (program(me)?|times)
        (keep|maintain) (up )?(a )?(good|high|positive) (morale|standards|spirits)
        """,
        unless=r"""
        {measured}
        """,
        before=r"""
        (no|not|n't|never|without|lacks?( of)?|lacking( in)?) (any |enough |\w+ )?(?<!should not )(?<!must not )
        (we|i|hr)('ll| will| would like to|'d like to)\s
        """,
        after=r"""
        \s(of the (system|app|site|page|server|machine|line|search|report)|(survey|workshop|training|course|team|
            manager|project|page|app|tool|index|score)s?\b)
        """,
    ),
)
