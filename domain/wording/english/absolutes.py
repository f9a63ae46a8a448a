"""English words that turn some occasions into all of them."""

from domain.wording.english.people import WRITER
from domain.wording.rules import Rule

_WRITER = WRITER.knowing(
    praise=r"""
        possible | welcome | free | able | reliable | helpful | kind | willing | open | on time | ready
        ask(s|ed)? (for (help|feedback)|before|if|how) | reach | count on | call | contact | talk to | request
        propose | hesitate to | supportive | punctual | deliver(s|ed)? on | greet\w* | honest | polite | calm\w*
        thorough | friendly | professional | prepared | smil\w+ | thank\w* | prais\w+ | help(s|ed|ing)? | support\w*
        share[sd]? | kept? (your|his|her|their|us|me|the customer) | check(s|ed)? | double-check\w* | patient | early
        accurate | clear | fair | respectful | pleasant | a pleasure | a joy | good | great | excellent | quick to
        happy to | first to (help|offer|volunteer) | a step ahead | tr(y|ies|ied) (your|his|her|their) best
        made? time | took? time | t(ook|ake|akes) care | step(s|ped)? in | pitch(es|ed)? in | volunteer\w*
        met (the|your|every) | meets? (the|your|every) | answer(s|ed)? (promptly|within|politely|quickly)
        respond(s|ed)? (promptly|within|quickly) | treat(s|ed)? \w+ with | remember\w* | cheerful | courteous
        diligent | careful\w* | trustworthy | dependable | went (out of|the extra) | go(es)? (out of|the extra)
    """,
    never_praise=r"""
        required | obliged | forced | expected to | supposed to | made to | have to | has to | had to | need to
        needs to | needed to | be (asked|expected|blamed|punished|penali[sz]ed|judged|held|used|counted|alone|afraid)
        been (late|told|shown|given|asked|trained|offered|an? problem|a complaint|in trouble|warned)
        (were|was) (told|shown|given|asked|trained|offered|late) | told (about|that|how)
        miss(ed|es)? (a|an|any|one|your) | late | lost (a|your|his|her|one)
        lose (your|his|her) (temper|patience|cool) | let (us|me|anyone|the team|a customer) down
        forg[eo]t(ten|s)? (a|to thank|to help) | fail(ed|s)? (to help|to deliver|us|me|a|an) | complain\w*
        raise[sd]? (your|his|her) voice | skipp?(ed|s)? | cut(s)? corners | too late to | hesitate
        (made|makes?) a (mistake|fuss) | shared? | gives? up | received (any |the )?(training|the|a copy|feedback)
        got (any |the )?(training|feedback|access)
        had (access|a chance|the chance|any training|training|a single complaint)
    """,
)

RULES: tuple[Rule, ...] = (
    _WRITER.rule(
        "absolute",
        r"""
        # the adverbs; rules, offers and praise may have them
        (always|constantly|perpetually|continually|invariably|forever|eternally|endlessly|consistently (fail|miss|
            late|ignore|under)\w*|permanently) (?!(been |be |so |very |there |a |an |the ){0,2}{praise}\b)(?!due\b|
            on (mon|tues|wednes|thurs|fri))(?=[a-z])
        never(?! (ever )?{never_praise})(?! (counts?|affects?|used|held) (against )?)
        """,
        needs=r"""
        {the_person}
        """,
        unless=r"""
        {reported}
        (well done|thank you|thanks for|appreciate|grateful|i value|we value|which (really )?helps|
            that (really )?helps|which is (great|helpful|appreciated)|and (they|customers|we|patients|
            clients) (notice|value|like|love|appreciate))
        """,
        before=r"""
        # rules, offers, and what systems and companies do
        ^\W*
        (should|must|can|could|may|please|shall|we|hr|we'll|we'd|we're|we've|i'll|i'd|i've|to|if|when|as|almost|
            nearly|not)( (will|is|are|was|were|has|have|can|must|should))?( be)?\s
        (the company|the system|(?<!your )(report|meeting|system|job|script|service|tool|server|team|company|
            sensor|alarm|app|order|ticket|shift|store|plant|office|door|rule|policy|invoice|backup|valve)s?)( (will|
            is|are|was|were|has|have|can|must|should))?( be)?\s
        """,
    ),
    _WRITER.rule(
        "absolute",
        r"""
        # everybody and nobody
        (everyone|everybody|the (whole|entire) (team|department|office|floor|shift|ward|company)|nobody|no one|
            no-one|not one person|literally everyone)('s)? (else )?(\w+ ){0,5}?(knows?|thinks?|agrees?|says?|wants?|
            likes?|trusts?|believes?|enjoys?|hates?|avoids?|complains?|is (sick|tired|fed up|complaining|unhappy|
            frustrated)|can (stand|rely|work|trust|see|tell)|has (given up|noticed|complained|had enough)|relies|
            respects?|listens to you|dreads?|depends?|counts? on)
        (zero|no) (effort|progress|improvement|results|contribution)s?( at all| whatsoever)?(?= *[.!,]|$)
        """,
        needs=r"""
        {the_person}
        """,
        unless=r"""
        {reported} | our (mistake|fault) | well done | thank you for | appreciate
        """,
    ),
    _WRITER.rule(
        "absolute",
        r"""
        # the writer's own "always": "I always have to remind you", "I can never rely on you"
        (i|we|one|people|customers|clients)( \w+)? (can |could |will )?(never|always) (?!support|help|appreciat|
            enjoy|like|welcom|thank|listen|be |been |value|tell|inform|ask|answer|respect|treat|protect|let |give |
            make time|want)\w+( \w+){0,5} you
        (i|we)('m|'re| am| are)? (always|constantly|forever|never) (hav(e|ing) to|need(ing)? to|end(ing)? up|
            hear(ing)?|see(ing)?|f(i|ou)nd(ing)?|know|chas(e|ing)|remind(ing)?|fix(ing)?|cover(ing)?|clean(ing)?|
            wait(ing)?|get)
        """,
        needs=r"""
        {the_person}
        """,
        unless=r"""
        {reported}
        """,
    ),
    _WRITER.rule(
        "absolute",
        r"""
        # somebody else as the subject, with a verb that complains
        (manager|boss|supervisor|lead|{name}) (always|never|constantly) (cancel|miss|forget|ignor|complain|repl|
            answer|listen|deliver|finish|help|doe|arriv|interrupt|fail|is|show|blam|com|leav|ask|giv|tak|say|pick|
            respond|read|turn)\w*
        # each and every occasion
        all (of )?your (\w+ )?\w+s (is|are|were|have|contain|need|look|sound) (?!welcome|due|saved|counted|safe|
            in order)
        you (?!need not|don't|do not|can|may|could|know)[^.]{0,20}(at|in|about|with|for|of) everything(?=\W*$| you)
        you (\w+ )?(ruin|break|forget|miss|ignore|lose|mess up|question|delay|spoil|complain about|overlook|
            botch)s? (everything|everyone|all of)
        (100|hundred) ?(%|per ?cent) of your
        (every|any|each) \w+ (that |which )?(you|he|she) (\w+ )?(send|sends|write|writes|submit|submits|make|
            makes|deliver|delivers|touch|touches|handle|handles|produce|produces|close|closes|pack|packs|enter|enters|
            file|files|do|does|say|says) (is|are|has|have|needs?|comes?|gets?|contains?|ends?)
        nothing (ever|you|gets|is ever) (?!changes? for)\w+ [^.]{0,30}\b(you|your)
        (don't|doesn't|didn't|won't|not|can't) ever | never been (any good|on time|able|good|right|reliable)
        ^\W*(as|like) (usual|always) | (once|yet) again,? (you|nobody|no one|nothing)
        no matter (what|how (often|many times|much))
        (a )?(hundred|thousand|million|countless|umpteen|dozens of) times | (since|from) day one | the entire time
        (?<=, )(as|like) (usual|always|ever) | all day long | day and night | morning,? noon and night
        everywhere you go | in (every|all) (your )?(meetings?|calls?|shifts?|reports?|emails?) you | without a single
        impossible to please
        (completely|totally|utterly|absolutely) (fail\w*|ignor\w*|refus\w*|disregard\w*|unable|incapable|useless|
            clueless)
        always (someone|somebody) else's (fault|problem|mistake) | (every|each and every) single \w+
        (each and every|any and every) \w+ | not (even )?once\b(?! per| a) | never (once|ever)
        without (exception|fail) | all the (bloody |damn )?time | 24/7 | non-?stop\b(?! (flight|train))
        day in,? day out | time and (time )?again | from (start|morning) to (finish|night)
        as (always|ever|per usual)
        every (bloody |damn )?time (i|we|you|he|she|they|someone|anyone|somebody|a customer|a client|it's your|
            there's)\b(?![^,]{0,80}, (scan|count|check|add|note|log|please|write|send|use|lock|sign)\b)
        (you|he|she|they) [\w' ]{0,40} every time
        (you|he|she|they) ((has|have|had|did|do|does)(n't| not)|'ve not|'s not) once(?! (you|he|she|we|the|a)\b)
        (each|every) time (we|there|i|it|they) [\w' ]{1,30}, (you|he|she) (?!(help|support|step|prepare|
            stay|answer|thank))
        (each time|every time|whenever|any time|anytime|day after day|week after week|month after month|
            at every turn|wherever|at any given (time|moment)) ([\w']+ ){0,12}?(you|your|you're|you've)\b(?= (?!can|
            may|could|are welcome|want|need|would|like|wish|start|begin|finish|log|scan|send|hand|leave|arrive|check|
            complete|close a|close the|have a)\w)
        (shambles|mess|late|wrong|missing|incomplete|chaos|disaster|unfinished|broken|dirty|problem|drama|
            complaints?|errors?|mistakes?)[^.]{0,20} every (single )?(time|night|day|week|shift|month|morning|monday|
            friday)
        yet to (get|do|deliver|finish|hand|submit|see|receive|complete|hit|meet|make|produce|file|
            close)\b(?! (access|the training|the tool))
        literally (every|all|always|never|nothing|everyone|nobody)\w*
        nothing but (excuses|trouble|problems|complaints|mistakes|drama|errors|talk|negativity) | anything but
        at no point (did|have|has|do|does) | the whole time
        (you|he|she) (?!can|may|could|should|are welcome|are free|want|need)\w+ [^.,]{0,40}\bwhenever | habitual(ly)?
        chronic(ally)? (late|unprepared|behind|lateness|disorgani\w+) | more often than not
        consistently (late|poor|bad|wrong|fail\w*|miss\w*|below|under\w*|rude|unprepared)
        # nothing and nobody
        (nothing|everything|anything) (that )?(you|he|she)('ve|'s)? (ever )?(do|does|did|done|say|said|deliver|
            write|touch|submit|produce|make|hand|send|work|try|suggest)\w*
        (can't|cannot|couldn't|don't|doesn't|didn't|never) (seem to )?(do|get|deliver|finish|say) (anything|
            a single thing|one thing)( right| properly| done| on time| correctly| useful)?
        (you|he|she|they)( (do|does|did|are doing|is doing)|'re doing|'s doing) (absolutely )?nothing
        all (you|he|she) (ever )?(do|does|did|think)\w* | only ever
        (not a single|not one|none) (one |thing )?of (your|his|her|their|the (\w+ ){1,3}(you|he|
            she))\b(?<!against you)
        not (a single|one) (\w+ ){1,3}(you|he|she|your) | (n't|\bnot|\bno)\b[^.,]{1,40} (at all|whatsoever)
        (100|hundred) ?(%|per ?cent) of the time
        """,
        unless=r"""
        {reported} | our (mistake|fault) | (well done|thank you for|appreciate)
        """,
        before=r"""
        (if|when|please|unless)\s
        """,
    ),
)
