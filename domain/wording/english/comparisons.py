"""English words that measure somebody by colleagues instead of by the agreed standard."""

from domain.wording.english.people import WRITER
from domain.wording.rules import Rule

_WRITER = WRITER.knowing(
    less_more=r"""
        more | less | better | worse | slower | faster | fewer | lower | higher | weaker | stronger | behind | later
        quicker | further | bigger | smaller | sloppier | sooner | tidier | sharper | harder | easier
    """,
    can=r"""
        manages? | managed | can | could | does | do | did | is able | are able | has | have | had | gets? | got
        seems? | finish(es|ed)? | delivers? | delivered | hits? | meets? | met | handles? | handled | copes? | coped
        closes? | closed | logs? | packs? | picks? | sells? | sold | types? | answers? | answered | turns? up
        arrives? | follows? | understands? | gets? it | keeps? up | completes? | completed | passe[ds] | pass
        reach(es|ed)? | submits? | submitted | works? | worked | knows? | learn(s|ed|t)? | picked | find | finds | is
        are | was | were | don't | doesn't | didn't | never | always | has no | have no | needs? | needed | stays?
        stayed | pulls? | makes? | made | exceeds? | exceeded | adapted | adapts?
    """,
    group=r"""
        team | group | department | peers | colleagues | squad | warehouse | company | floor | shift | office | ward
        store | shop | branch | region | crew | class | business | plant | line | unit | division | site | section
        call cent(er|re) | kitchen | factory | depot | country | league | cohort | bunch | lot | whole \w+
        entire \w+ | sales force | night \w+ | reps | nurses | agents | engineers | drivers | all the \w+ | everyone
    """,
)

RULES: tuple[Rule, ...] = (
    _WRITER.rule(
        "comparison_with_colleague",
        r"""
        # measured by colleagues
        (unlike|not like|compared? (to|with|against)|in comparison (to|with)|relative to|next to|versus|vs\.?|
            against|alongside|{less_more}( [\w'%]+){0,5} than|{less_more} than|not (\w+ )?as \w+ as|
            not (\w+ )?so \w+ as|as (\w+ ){1,3}as|(half|twice|double|a third|third|quarter) (of )?(what|as \w+ as|
            the \w+ of)|same (level|standard|pace|speed|rate|league|quality) as|behind|below|keep up with|
            catch up with|keep pace with|to the level of|like|of what|what|
            than)( most of| any of| all of| all| the)? {colleague}
        (the )?(only one|only person|only \w+) (on|in|of|from|at) (the|this|my|our|
            your) (\w+ )?{group}[^.]{0,30}(who|that|not|without|below|behind)
        (the only one|the only person) (who|that|not|without|below|behind|still|struggling|complaining|having)
        ({colleague})( (all|have all|usually|easily|somehow|just|at least|on \w+|in \w+|on the \w+( \w+)?|
            in the \w+|from the \w+|with \w+ \w+)){0,2} {can}\b(?! (access|also|the same (training|outage|problem|
            issue)|been (told|trained|informed)|down|informed|told|welcome|sent|given|invited|offered|now use))
        (why (can|do|is it that) )?(everyone|everybody|anyone) else('s)? (\w+ )?{can}\b(?! (access|also|down|out|
            informed|invited))
        everyone else's (numbers|results|tickets|work|calls|figures|reports)\b(?! (\w+ ){0,3}(down|affected))
        (next to|compared (to|with)|against|behind|than|unlike) (the|our) (\w+ )?(branch|store|shop|site|team|
            shift|pack|competition inside|field|crew|lads|girls|bunch|ward|depot|others|veterans?|
            class of)\b(?![^.]{0,80}\b(customer|report|deadline)\b)
        behind the (pack|curve|rest|field|group|class)
        (nobody|no one|no-one) else ([\w']+ ){0,5}?(needs?|has|is|does|struggles?|gets?|makes?|takes?|complains?|
            asks?|finds?|misses|forgets?|seems|had|needed|took|made)\b(?! (seen|access|to see|been told|here))
        only you\b(?!,| (and|or|can\b(?!')|will|know|see|have access))
        (half|most|all|two thirds|three quarters|\d+ ?%|every one|\w+ out of \w+) of (the|your) ({group}|
            {colleague}|people here)
        half the (team|department|floor|shift|people|staff)
        (joined|started|was hired|came|arrived|trained) (\w+ )?(after|with|alongside|the same (day|week|month|
            time) as|later than|long after) you
        same (time|day|start date|training|experience|tools|territory) as you | ahead of you
        (lapped|overtaken|leapfrogged) (by|you)
        # measured by one person, with or without a name
        (unlike|why can't you (be|work|do it|write)( more)? like|(be|work|act|think) (a bit |a little )?more like|
            look at (what|how)|{less_more}( [\w'%]+){0,3} than|not (\w+ )?as \w+ as|(half|twice) as \w+ as|
            learn (something )?from( how)?|compared (to|with)|ask yourself (how|why)|nowhere near|
            not a patch on) (colleagues like )?{name}(?=.{0,60}\byou|[^.]{0,20}\W*$)
        (follow|in|below|near|match|reach) {name}'s (footsteps|example|shadow|level|league|numbers|results|standard)
        {name}( (and|or) {name})?,? ((on|in|from|at|with|who) [^,.]{1,30},? )?((easily|always|already|somehow|
            usually|alone|also|both|just) )?({can}|joined|started|has|makes|took|takes|writes|wrote|brings|(?!this|
            his|us\b|as\b|always)\w+(s|ed)\b) [^.]{0,60}\b(than you\b|as you\b|you('re| are)? (only|can't|cannot|
            don't|didn't|couldn't|still|barely|struggle|needed|need)\b|you can\b|so (can|should|could) you|why (can't|
            don't|aren't|not) you|you do not|your (\w+ )?(is|was|are|were) (\w+ )?(half|only|below|under))
        {name} ({can}|has|makes|took|takes|writes|brings) [^.]{0,60}\b(without (any |a )?(complain\w*|problems?|
            issues?|trouble|fuss|help|errors?|overtime|mistakes?|being)|with no (complaints?|problems?|trouble|help|
            errors?)|in half the time|just fine|with ease|and still|and so should|effortlessly|with (the same|fewer))
        {colleague} [^.,;]{3,50}[,;] (but |and |while |whereas |yet )?you('re| are|r)?\b(?! (can|may|will|could|
            are (not alone|welcome)))
        if {name} (and {name} )?(can|could|manages?|is able) | (take|taking) a (leaf|page) (out of|from)
        (if|when|even) (the |our |an? )?(\w+ )?(new starter|new hires?|newbies?|newest \w+|interns?|trainees?|
            apprentices?|temps?|juniors?|graduates?|agency \w+|part-timers?|students?|rookies?|
            work experience \w+)\b[^.]{0,20}\b({can}|out\w+s?|is|are|was|were|do)
        (out|over)(sells?|sold|performs?|performed|paces?|does|did|shines?|shone|ranks?|works?|worked|classes|
            classed) you
        (put|puts|make|makes) you to shame | runs? (rings|circles) round
        your (predecessor|replacement|colleagues?|peers?|team ?mates?|
            co-?workers?)( \w+)? (all )?{can}\b(?! (been told|also|informed|access|welcome))
        the (person|guy|woman|girl|one|rep|nurse|engineer) (before you|who (had|did|held) (this|your) (job|role|
            post) before)
        pick(s|ing)? up your slack
        (we|i|us|they|others|team|everyone|shift)('ve| have| had| has)?( had)?( to)? carr(y|ies|ying) you
        cover(s|ing)? for your (mistakes|shortcomings|lack)
        (i wish|if only) you (were|had|could|would) (be )?(more |half |as |a bit ){0,3}(\w+ )?(as|like|of)
        half as \w+ as | what takes you
        (takes?|took|need|needed) you (twice|three times|all (day|week|morning)|much longer|far longer|\w+ times as)
        in the time (it takes you|you need)
        (with|on|for) (half your|the same|less) (experience|pay|salary|money|training|hours|tools) | junior to you
        less experienced than you | (below|under|above) average
        the average (rep|agent|nurse|employee|worker|driver|picker|cashier|person)
        (than|as) (anyone|anybody|everyone|everybody|most people|any of (them|the others))\b(?! (expected|thought|
            can))
        (nobody|no one) (is|was|works|does|takes|has|makes) (so|as|this|that)
        {name} (does|did|finishes|manages|gets|sells|packs|closes|handles|needs) [^.]{0,30}(in (a|an|half|one|
            the)|without|twice|what takes|by noon|before lunch)
        (everyone|everybody|all|all of them|the whole team|nobody)( else)? (but|except|apart from|other than|save) you
        {name} (never|always|doesn't|did not|didn't|hardly ever) (needs?|asks?|complains?|misses|makes?|has|have|
            forgets?|struggles?|requires?)
        (lag|lags|lagging|trail|trails|trailing|fall|falls|falling) (far |well )?behind (the|your) (team|others|
            rest|peers|colleagues|group|shift|department)
        the new (guy|girl|person|hire|colleague|kid|lad) (already |still )?(does|is|has|can|knows|sells|packs|
            outs\w+|gets)
        # league tables
        (weakest|worst|slowest|fewest|least \w+|lowest|poorest|sloppiest|laziest|most \w+|highest \w+|bottom|last|
            rock bottom)( [\w-]+){0,3} (in|on|of|among|amongst|across|at|from) ((the|your|our|my|this|
            all)( \w+)?( \w+)? )?{group}
        (bottom|foot|wrong end|tail end|last place) (\w+ ){0,2}(of|in|on) (the |our )?(\w+ )?(team|ranking|
            rankings|list|table|league|leaderboard|board|chart|pile|class|group|pack|department)
        (rank|ranks|ranked|rated|come|came|comes|finish|finished|finishes|placed|sit|sits|are|is|were|'re) (dead |
            a poor |only |you |among the |in the )?(last|bottom|lowest|second to last|second-last|\d+(st|nd|rd|
            th) (out )?of \d+|\w+ out of (\w+ )?(reps|agents|people|colleagues|nurses|engineers))\b(?! (week|month|
            year|time|on (mon|tues|wednes|thurs|fri)|to (join|leave)|call|order|in,))
        (fewest|least|lowest|worst|slowest|weakest|poorest) [^.]{1,30} (of|among) (all|any)\b [^.]{0,20}\W*$
        bottom (\d+|ten|five|quartile|performer|third|quarter|half)
        (below|under|behind) (the )?(team|group|department|shift|floor|branch|peer|cohort|squad|ward|
            line)('s)? (average|mean|median|norm)
        (below|behind) (your |the )?peers | weakest link
        (the )?(weakest|worst|slowest|lowest) (performer|seller|rep|nurse|agent|engineer|picker|employee|worker|
            driver|member|one|closer|developer|results|numbers|figures|score) (i (have|manage)|we have|by far|here)
        ^\W*(weakest|worst|slowest) (performer|seller|rep|nurse|agent|engineer|picker|driver|developer)
        (let|lets|letting|drag|drags|dragging|bring|brings|bringing|pull|pulls|pulling|hold|holds|holding) (the |
            your |our )?(whole |entire |rest of the )?(team|group|shift|others|everyone|average|colleagues|department|
            side|floor)('s average|'s numbers)? (down|back)
        ({who})('re| are|'s| is) (\w+ )?(the )?(odd one out|black sheep|not in the same league|
            not at the same level|a step behind the)
        not (in|on|at) the same (league|level|page|planet|standard|class) as | so why (can't|don't|aren't|isn't) you
        why (can't|don't|aren't) you (be )?(more )?(like|keep up with)
        than you\b(?! (did|had|were|think|thought|expect|need|ask|said|plan|promis|agreed|can|could|are|have|
            normally|usually|do\b))(?=[^.]{0,40}$)
        """,
        unless=r"""
        {reported}
        """,
        before=r"""
        helped\s
        """,
    ),
)
