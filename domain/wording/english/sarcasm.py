"""English sarcasm: praise for failings, feigned politeness and surprise, mockery and belittling questions."""

from domain.wording.english.people import WRITER
from domain.wording.rules import Rule

_WRITER = WRITER.knowing(
    failing=r"""
        missing | breaking | losing | forgetting | ignoring | ruining | failing | upsetting | wrecking | annoying
        deleting | crashing | messing | wasting | being late | being the last | turning up | showing up | not \w+ing
        doing nothing | finally | only | another | yet another | screwing | blowing | keeping us
        making (a mess|everyone|us|the customer|such) | the (mess|outage|missed|late)
        arriving (late|on time for once) | taking (only )?\w+ (weeks|months|hours|days) | sleeping | remembering
        finding (the|your|our) | managing to | actually | logging in at last | bothering | waking up
        setting a new record (for|in) (late|miss|err)\w*
    """,
    praise=r"""
        great | nice | good | excellent | wonderful | amazing | brilliant | fantastic | lovely | superb | stellar
        impressive | outstanding | terrific | marvellous | fine | top | solid | bang-up
    """,
)

RULES: tuple[Rule, ...] = (
    _WRITER.rule(
        "sarcasm",
        r"""
        # praise and thanks for a failing
        {praise} (job|work|effort|going|way|performance|timing|start|stuff)(,? (on|with|at|by|of|to|for))? {failing}
        way to go\b(?=[^.]{0,80}\b(miss|broke|los|fail|late|forg|delet|down))
        (congratulations|congrats|kudos|bravo|hats off|applause|respect|props|well done|full marks|top marks|
            gold star|a medal|five stars)( to you| everyone)?(,| on| for|:| -| \u2013|!)? (for |on |
            to you for )?({failing}|you (finally|actually|managed|only|really|just|even)|(you have |you've )?(only|
            finally|managed))
        thank(s| you)( so much| ever so| very much)? (for (nothing|gracing|finally|showing up|turning up|deciding|
            bothering|joining us|making an appearance|stopping by|dropping in|your (invaluable|valuable|
            tireless) (silence|contribution|absence)|remembering|waking up|blessing|the (surprise|mess|extra work|
            heads-up that never)|another|yet another|ruining|keeping (us|everyone|the customer))|a (bunch|
            lot) for (nothing|the))
        # praise, thanks or delight beside a failing, in one breath (but not for finding or mending it)
        (great|nice|brilliant|amazing|impressive|fantastic|wonderful|superb|lovely|well done|congratulations|
            congrats|bravo|thanks|thank you|kudos|love how|love it when|love that|glad|delighted|thrilled|hooray|
            cheers)\b(?![^.]{0,80}\b(point\w*|fix\w*|caught|catch\w*|spot\w*|report\w* (the|an?|this)|correct\w*|
            flag\w*|handl\w*|resolv\w*|despite|although|cover\w*|stepp\w*|tell\w*|admit\w*|apologi\w*|reduc\w*|fewer|
            prevent\w*|staying|stayed|help\w*|hand over|mention\w*|let(ting)? (me|us)|sav\w*|found|finding the (error|
            bug|fault|leak|cause)|calm\w*|find the))[^.]{0,60}\b(missed|forgot|forgetting|ignored|overslept|deleted|
            crashed|nobody (asked|noticed)|hours late|days late|weeks late|late again|again late|an hour late|
            wrong (again|address|customer)|another (deadline|complaint|mess|error|outage)|half-finished|unfinished|
            typos?|in the bin|down the drain|coffee breaks?|your nap|beauty sleep)
        ^\W*(wow|oh|ah|gee|gosh|yay|hooray|ooh|blimey|crikey|lovely|brilliant|fantastic|wonderful|perfect|great|
            superb|marvellous|terrific|amazing|excellent|bravo|hurrah|hallelujah)[,!.:]+ (only|you|so you|that|just|
            now|the \w+ (again|is|are)|another|a whole|it only|and|yet|more|not|no|we|he|she|your|even|still|
            once again|this)\b(?![^.]{0,80}\b(thank|helped|fixed|solved|proud|passed|hit the|reached|improved)\b)
        i (didn't|did not|never) (realise|realize|know|knew) (that )?(we|this|it|you|work|the)( (were|was|had|are|
            is|ran|offered))? (running|a|an|your|hiring|here|on|optional|such|so|supposed|now|in the|the)
        (isn't|wasn't) (that|it|this) just (typical|like you|great|perfect|lovely|wonderful)
        (your|his|her) (famous|legendary|celebrated|usual|world-famous|renowned|trademark|signature|
            customary) (\w+ )?\w+
        grac(e|es|ed|ing) us
        (i'm|i am|we're|we are) sure (that )?(the |our |your )?(customers?|clients?|patients?|guests?|
            shareholders?|everyone|passengers|auditors?|colleagues|callers) (\w+ )?(enjoy\w*|lov\w*|appreciat\w*|
            thrilled|delighted|understand|didn't mind|don't mind|won't mind|were|are|will)
        so (glad|pleased|happy|nice|good|kind) (that )?you (could|managed to|decided to|finally|
            found (the )?time)(?! (join the (course|training)|help|make it from home))
        (oscar|award|nobel|prize|pulitzer)[- ](worthy|winning|level)
        (only|just|merely) (an? )?(polite |gentle |mere |friendly )?suggestions? | (polite|mere) suggestions?
        (squeez\w+|fit) us in | (did|has|was) (the|your) (dog|cat|goldfish|hamster|printer|alarm|bus)\b[^.]{0,30}\?
        \w+ (don't|doesn't|won't) \w+ (themselves|itself)
        only \w+ (typos|errors|mistakes|complaints|hours late|days late|weeks late|reminders)[^.]{0,12}(this time|
            today|this week)
        ^\W*\w+( \w+){0,2} again\?
        # feigned delight, surprise and politeness
        (oh|wow|ah|ooh|yay|hooray|wonderful|lovely|great|fantastic|brilliant|perfect|super|marvellous),? (great|
            good|wonderful|joy|look|how nice|how lovely|so you|you actually|you finally|lovely|another|yet another|
            fantastic|just what (we|i|the)|it's you|he's here|she's here|a whole|brilliant|perfect)\b(?! (job|work|
            idea|news|to)\b)
        what an? (surprise|shock|treat|honou?r|privilege|coincidence|miracle|joy|delight|hero|star)
        surprise,? surprise | (big|huge) surprise | colou?r me (surprised|shocked)
        i('m| am) (shocked|stunned|so (impressed|surprised|glad you could)) | wonders never cease | will wonders
        stop the presses | hold the front page | news ?flash | shock(,)? horror | who would have (thought|guessed)
        look who (finally|decided|it is|is|turned|showed|made|bothered) | if it isn't | to what do we owe
        (how|so|very|that's so|awfully|terribly|mighty|jolly) (generous|kind|thoughtful|nice|good|considerate|
            sweet|decent|big) of you\b(?! to (help|stay|cover|offer|share|ask|let me know|support))
        (nice|good|kind|great|lovely) of you to (join|show|turn|come|reply|finally|drop|grace|stop|make|bother|
            find|pop|let us know (at last|after)|remember|answer at last)
        sorry to (interrupt|disturb|bother|wake|trouble) (your|you)( \w+)? ?(nap|rest|break|holiday|beauty|
            with (work|actual)|social|scrolling|from)
        if (it's|it is|that's) not too much (trouble|to ask|bother) | if you can (find|spare) the time
        if you('re| are) not too busy
        i hope (we're|we are|i'm|this is|work is|the job is)( not|n't)? (disturbing|interrupting|keeping|boring|
            too much)
        do let (us|me) know (when|if)
        (whenever|when) you (feel like|can be bothered|deign|get round to|are quite ready) | in your own (sweet )?time
        take your time, (it's only|the|we|nobody) | no rush,? (it's only|the customer|we)
        don't (strain|hurt|tire|exhaust|injure|kill) yourself
        don't let (the|a|your|us|work)\b[^.]{1,40}\b(interrupt|get in the way|disturb|stop you|spoil|bother)
        (heaven|god) forbid | perish the thought | far be it from
        # feigned understanding
        (apparently|clearly|obviously|evidently|i guess|i suppose|perhaps|i see|i take it|presumably|i assume|
            seems|it seems|maybe)(,| that)? (you('re| are)? (think|believe|feel|have better|have more important|
            are too|too (busy|important|good)|above|allergic|were too|missed the memo|forgot how|don't need|
            on a different)|the (alarm|dog|bus|traffic|rules|deadline|clock|memo)[^.]{0,30}(again|optional|apply|
            broken|suggestion|decoration|you)|(deadlines?|rules|reading|answering|email|emails|meetings|work|working|
            targets|replying|punctuality|the word)\b[^.]{0,30}(beneath|optional|just|only|too much|below|overrated|
            for other people|a suggestion|not your thing|doesn't apply|don't apply|for you|new concept|hobby))
        (deadlines?|targets?|start times?|rules|shifts?|the rota|the handbook|opening hours) (are|is|were|
            was) (\w+ )?(optional|only a suggestion|just a suggestion|a suggestion|decorative|decoration|
            for other people|merely)
        must be nice | must be (lovely|wonderful|hard|exhausting|tough) (to|being|having)
        (lucky|aren't we lucky|good thing|good job|just as well|thank goodness)( for)?( us)?,? (that )?(we|nobody|
            no one|the customer|customers|patients) (don't|doesn't|didn't|only|isn't|aren't|needs?|wasn't|weren't|
            love|have nothing)
        (sure|right|yes|of course|yeah|ok|okay|because|cos), (because|that (will|really|makes)|as if|customers|
            the customer|like that|let's|blame|it's (always|never)|i'm sure)
        because (that|this|it) (worked|went|always works) (out )?so well
        because (customers|patients|clients|who|everyone|nothing|we all|guests) (just |really |simply |
            absolutely )?(love|loves|enjoy|adore|needs|says|doesn't)
        as if (you|that|by magic|we|i|the)\b(?! (clients?|customers?|users?|readers?|authors?)\b)
        (yeah|aye),? right | let me guess
        in case (you|it) (forgot|hadn't noticed|escaped|haven't noticed|missed) | last time i (checked|looked)
        funny how | interesting how you
        how (convenient|original|refreshing|lovely|unusual|very \w+ of you)\b(?! to (meet|see|work))
        (broken|flat|stuck|late) again
        another (excuse|masterpiece|classic|work of art|gem|brilliant idea|sick note|flat tyre)\b(?= *[.!,]|$| from)
        # mockery
        slow[- ]clap
        (our|the|mr\.?|you,? the|real|some|regular|absolute|little|right|resident) (little )?(genius|einstein|
            superstar|sherlock|picasso|shakespeare|rocket scientist|star of the show|star performer|brains trust|
            brain of britain|hero of the day|prodigy|mastermind|know-all)
        (einstein|sherlock|genius)(?= *[.!]|$) | masterpiece\b(?= of| from|[.!]|$)
        welcome (back )?to (the real world|planet|earth|work|reality|civilisation) | earth (to|calling)
        (medal|trophy|award|oscar|nobel|prize|round of applause|standing ovation|gold star|parade) (for|to|goes|
            is in the)
        (give|get|deserves?|want|expect)(s)? (that man |her |him |you |yourself )?(an? |the )?(medal|trophy|oscar|
            nobel|gold star|cookie|biscuit|pat on the back|standing ovation|parade)
        good luck with that | well,? well | bless (you|him|her|your heart)
        only (took|took you|three|two|four|five|six|ten)[^.]{0,15}(weeks|months|days|hours|times|attempts|
            reminders)( late)?\b(?= *[.!,]|$| to)
        (truly|really|simply|absolutely|most|very) (inspiring|impressive|breathtaking|remarkable|
            riveting)\b(?= *[.!,:]|$)
        brilliant (idea|plan|move)\b[^.]{0,40}(really|well done|genius|truly)?(?<=really)
        (impressive|amazing|incredible|remarkable|astonishing|unbelievable|inspiring|stunning|bravo)[,:!.] (only|
            three|two|four|five|six|one|you|a whole|it|even|another|yet|that)
        living the dream | record time\b[^.]{0,80}\b(late|miss|fail)
        (early|part-time|half-day|short day)(,)? (again|finish again|today)\?
        is it (friday|christmas|your birthday|bank holiday|lunchtime) already
        (on time|early|right|ready|awake|here|sober|correct|finished|done|useful|helpful|present|prepared|working|
            busy) for (once|a change)
        (i'm sure|i guess|presumably|apparently|no doubt|i suppose|maybe|perhaps|hopefully) [^.]{1,40} (itself|
            themselves|by magic|on its own)
        (honou?ring|blessing|gracing|favou?ring) us with | how dare (we|i|the \w+|customers|they|anyone)
        silly (me|us) | my mistake for expecting | (missed|didn't get) the memo
        thank (heavens|goodness|god) (that )?you | quite the (hero|genius|expert|worker|performer)
        aren't (you|we) (clever|special|busy|funny|lucky|brilliant|smart|important)
        hope you (had|enjoyed|slept|are having) (a |the |your )?(nice|lovely|good|well|long)?[^.]{0,20}(nap|break|
            rest|lunch|holiday|sleep|while we|while the)
        # mock admiration, occasions and prizes
        ^\W*nice try | (with|have) your eyes (closed|shut) | in your sleep | blindfolded
        ^\W*well,? (that|this)('s| was| is) (just )?(great|lovely|brilliant|wonderful|fantastic|perfect|special)
        let (me|us) know when(ever)? you (decide|feel|plan|find|manage|intend)
        another (coffee|tea|lunch|smoke|cigarette) break
        sorry (to|for) (interrupt|disturb|bother|keep|drag)(ing)? you
        such (dedication|commitment|enthusiasm|talent|hard work|effort|professionalism|a hard worker|
            a team player)(?=\W*$|,)
        you must be (exhausted|tired|so tired|very busy|so proud|so busy)
        don't (work too hard|all rush|hurry on our account|get up) | if (you|we|one) can (even )?call it
        clearly,? you( are|'re) (the|an|our) (expert|boss|genius)
        is (this|that|it) (supposed|meant) to be (a|an|the|funny|finished|done)
        (new|world|personal|company) record (for|in|of) (late\w*|mistakes?|errors?|miss\w*|slow\w*|complaints?|being)
        do you need (a map|a manual|glasses|an invitation|directions|lessons|a calendar|a telescope)
        (almost|nearly) forgot (that )?you (work|exist|were)
        (love|adore|enjoy|admire|appreciate) how you (?!help|support|explain|handle|stay|keep calm|listen|organi|
            solve|care|treat|share)\w+
        what an? (genius|stellar|masterly|visionary) (idea|plan|move|thought|decision|way)
        (i'm|i am|we're|we are) (so|really|truly|deeply|absolutely) (impressed|proud|honou?red|touched|grateful|
            thrilled|moved)
        (really|truly|absolutely|quite) (groundbreaking|impressive|inspiring|riveting|visionary|heroic|
            the achievement|an achievement|a triumph|a masterclass|something)(?=\W*$)
        what would we do without your? | how did we (ever )?(manage|survive|cope) without
        we('re| are) all (ears|waiting|grateful|thrilled) | alert the media | call the press
        (mark|circle) (it in )?(the|your|my) calendars? | a (historic|proud|great) (day|moment)(?=\W*$| for)
        (christmas )?miracles?(?=\W*$| (do )?happen) | pigs (might|must|can|will) fly | hell (has|must have) frozen
        better late than never | fashionably late | rough night | did (we|i) wake you
        (employee|worker|star) of the (month|year|week) | (star|model) employee | poster (child|boy|girl) for
        (genius|smart|bold|interesting|clever|brave) (move|strategy|choice)(?=\W*$|,)
        (creative|novel|unique|fresh|bold|interesting) (approach|interpretation|take|attitude|relationship) (to|
            of|on|with) (punctuality|deadlines?|spelling|time|accuracy|the truth|rules|facts|numbers|work)
        as useful as an? | about as (useful|clear|much use) as | even my (dog|cat|kids?|gran|\w+-year-old)
        my \w+-year-old | all (\w+ )?(minutes|seconds|lines|words) of it | hard at work,? i see
        (busy|tough|hard) day\? | working hard or hardly
        (is there|do you have) (a|any) reason (why )?you (bother|even|still) | why do you (even )?bother
        (maybe |perhaps )?next time,? (try|you could|consider|maybe|perhaps|we could)
        try (turning|reading|opening|using|answering|looking at|showing up|switching) (on |up )?(the|your|it|a|
            to)\b(?=[^.]{0,30}(next time|for (once|a change)|on|first)?\W*$)
        # belittling
        how hard can (it|that|this) be
        (even )?(an? |my |your )(\w+[ -])?(child|five-year-old|year-old|kid|monkey|toddler|schoolkid|gran|granny|
            grandma|grandmother|nan|mother|dog|cat|goldfish|hamster|robot|parrot|blind man|trained \w+|trainee|
            machine|houseplant|snail|sloth|tortoise)s? (could|can|would|knows?|does|manages|moves|works|has)
        rocket (science|surgery) | brain surgery\b(?! (unit|ward|dept))
        were you (born|raised|planning|ever|asleep|dropped)
        did (you|nobody|no one|they|your) (even |forget how|fall asleep|ever teach|teach you|mother|sleep|
            get lost|skip school|learn nothing)
        do you even | do you (actually|really) (work|do anything|think|read|know how|want)
        do (i|we) (need|have) to (draw|spell|hold|explain|send|teach|wipe|remind you (how|what))
        what (exactly |is it |do we |on earth |the hell )?(do|are|is it|did|we) (you|we|
            it)?( you| pay| that)? ?(do all day|pay(ing)? you for|doing all day|you actually do)
        remind me (again )?(what|why|how)
        (do|did) you (think|reckon|imagine) (this|that|it|the|we|we're|targets|deadlines|money|orders|customers|
            parcels|these)\b[^.?]{0,50}\?
        is that (what|supposed|your idea|really)
        (you )?call (that|this|yourself) (a|an|work|finished|done|clean|testing|service|professional|help)
        are (we|you) (paying|paid|here|getting paid|on holiday|on strike|awake|serious|kidding|allergic|
            still with us|even)\b[^.]{0,80}\?
        since when (do|are|is|did) | whose bright idea | which part of | helloo*\? | what part of
        do(es)? (the word|the term) \W?\w+\W? mean anything | how many times do i
        is (reading|counting|typing|answering|english|thinking|punctuality|showing up|work)\b[^.]{0,30}(too (hard|
            much|difficult)|a problem|so hard|beneath|difficult)[^.]{0,15}\?
        not (exactly |really )?(rocket|brain|the brightest bulb) | lights? (are|is) on
        it('s| is)(n't| not) (that )?(hard|difficult|complicated),? (is it|you know|really|surely|people)
        """,
        unless=r"""
        {reported}
        """,
    ),
)
