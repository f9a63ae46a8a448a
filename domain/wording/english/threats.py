"""English words that threaten: dismissal, ultimatums, consequences, and hints at them."""

from domain.wording.english.people import WRITER
from domain.wording.rules import Rule

_WRITER = WRITER.knowing(
    out=r"""
        fired | terminated | dismissed | let go | replaced | sacked | out | gone | out of (here|a job)
        looking for (a|another|new|work|other work|something else) | shown the door | demoted | finished | done here
        unemployed | managed out | off the team | packing | walking | history | next | made redundant
        back on the (street|market) | out on your ear | stacking shelves | on your own | exited
        performance-managed out | in trouble | in (serious|real|big) trouble
    """,
)

RULES: tuple[Rule, ...] = (
    _WRITER.rule(
        "threat",
        r"""
        # dismissal, said to the person
        you('ll| will| would| may| might| could| can| are going to|'re going to|'re about to|'d| should expect to|
            're) (\w+ )?(be |get |find yourself |end up )?{out}\b(?! of (stock|office|scope))
        you('ll| will| would| may| might| could| can| are going to|'re going to) (\w+ )?(lose your (job|position|
            place|role|bonus)|regret|pay for|face (disciplinary|dismissal|termination|the|serious|further)|be sorry|
            have to go|have no (job|future|place)|not (be here|have a job|last|survive|make it))
        (get|getting|be|being|gets) (yourself )?(fired|sacked|the sack|the boot|the chop|axed)
        (fire|sack|axe|replace|dismiss|terminate|let go of|get rid of|demote) you
        let(ting)? you go\b(?! (home|early|to|on|ahead|first)) | get rid of (you|people like)
        terminate your (employment|contract)
        result(s|ing)? in (your |immediate )?(termination|dismissal|disciplinary|demotion|losing|loss of)
        (lead|leads|leading) to (your )?(termination|dismissal|disciplinary action)
        up to and including (termination|dismissal) | grounds for (dismissal|termination)
        (won't|will not|not going to|never going to|don't expect to|unlikely to|not) (pass|survive|
            make it through|get through|see the end of|complete) (your )?(probation|the probation|trial|the quarter|
            the year|the month|christmas|the plan|this plan)
        write you up | (writing|written) you up
        in your (own )?(best )?interests? to (resign|leave|go|quit|move on|look|step down|hand)
        (paperwork|letter|papers|exit|replacement|termination|p45|severance|file|notice) (is|are|has been|
            have been)? ?(already |all )?(ready|prepared|drafted|on (my|the) desk|waiting|lined up|drawn up|signed|
            written|in the drawer)
        has your (paperwork|papers|replacement|file|letter) | plan b\b(?= for your| if you)
        no (place|future|room|job|seat) (for (you|people like you)|here) | you('ll| will) only have yourself to blame
        (on your (own )?head|at your (own )?peril) | i('d| would) hate to (have to|see you) | if i were you
        (buck up|toe the line|get in line|fall in line|fall into line)
        not going to be (able to )?(protect|cover|save|keep) (for )?you
        (can't|cannot|won't) (protect|cover for|save|keep) you
        # if ... then: a condition the person fails, and what is done to the person then (help is no threat)
        if (you|this|things|it|that|your \w+|i (see|hear|catch|find)|(i|we) don't)\b[^.,]{0,60}?(\b(don't|doesn't|
            do not|does not|can't|cannot|fail|fails|continues?|keeps?|again|goes on|carries on|carry on|stays?|drops?|
            slips?|isn't|aren't|not)\b)[^.,]{0,60}, (then )?(i|we|you|your \w+|there|hr|the company|that|it)( (will|
            won't|may|might|can't|cannot|must|have to|would|am going to|are going to|is going to|shall)|'ll|
            're going to|'m going to|'s) (have to |need to |be forced to |be |not |no longer |never )?(?!help|support|
            look at|find|talk|move|reschedul|extend|pause|arrang|offer|cover|adjust|review it|discuss|note|ask|
            let you|send|remind|can\b|agree|try|change the|set up|meet|think about it together|postpone|provide|
            always|still|get in touch|contact|be in touch)\w+
        # the job, as a stake
        (your|his|her) (job|position|future|role|employment|career|place|seat|head|contract|
            probation)( here| with us| on this team)? (is|will be|are|may be|could be|might be|hangs?|depends?|
            won't be) (\w+ )?(at risk|on the line|on the block|in danger|in jeopardy|at stake|over|gone|in question|
            in doubt|in the balance|on (this|it)|renewed|finished|under threat|by a thread|safe)
        los(e|ing) your (job|position|role|place|seat) | (your|his|her) days (here )?are numbered
        keep your (job|position|role|place|seat) | (cost|costs) you your (job|role|career|bonus)
        if you (still )?(want|value|like|wish|hope|plan|intend|care about) (to (stay|keep|remain|work here|
            have a (job|future))|your (job|future|career)|working here|this job)
        (lucky|fortunate|grateful|thankful) (that )?(to |you )?(still )?(have|even have|be) (a |this |your |the |
            in (a |this )?|here)(job|role|position)?
        worr(y|ied) about (your|keeping your) (job|position|future|role|contract|place|bonus)
        face (termination|dismissal|disciplinary|demotion|the sack|the axe|sanctions|being)
        strike (one|two|three|1|2|3) | (permanent|personnel|hr|your) (record|file)\b(?= *[.!]|$|,? (and|so) )
        (no one|nobody)('s| is) (coming|going) to save you | very different (conversation|talk|meeting)
        (another|different) (kind|sort) of (conversation|talk|meeting)
        # the end, announced
        your last (day|week|month|shift|quarter|contract|christmas)( \w+)? (here|with us|with the company|at|in this)
        (be|mean) (your|the) (last|end)( of)?( the)?( road| line)?( for you)? | end of the (road|line) for you
        (your )?cards are marked | get your (coat|cards|p45) | on your bike | down the road | make no mistake
        be under no illusion | i'm warning you | (this is|consider it|let this be) (a|your) (warning|lesson)
        don't say (i|we) didn't warn you | you('ll| will) be (first|next)( (out|on the list|in line))?
        next round of (layoffs|cuts|redundancies) | when the (cuts|layoffs) come | redundancy list
        don't (expect|ask for|come asking for) (a |any |me for a )?(good )?(reference|recommendation)
        never work (in|for) (this|any) (industry|town|company|business)( again)?
        (things|it) (will|could|can|might|'ll) get (ugly|nasty|unpleasant|very unpleasant|difficult for you|
            uncomfortable)
        you (don't|do not) want (to find out|me to|to see) | (i'll|we'll|i will|we will) be forced to
        (the )?clock is ticking | time is running out | hanging by a thread | (eye|eyes) on you
        one foot out (of )?the door | (save|fight for|earn|justify) your (job|place|salary|existence|position)
        why (should|would) (we|i) keep you | give me one (good )?reason | convince (me|us) (not to|why)
        prove (that )?(you|yourself|why you) (deserve|belong|should|are worth) | you('ve| have) got to prove yourself
        (start|begin) looking(?=\W*$| elsewhere| around| for)
        you know (what|how) (happens|that (means|ends)|comes next|this ends|will happen)
        (would|'d) hate for (this|that|it|anything)
        (not|nobody|no one)( is| are)? (going|leaving|goes|leaves)( home)? until | (don't|not|do not) pay you to
        paid to (do|work), not to think
        (no|which|what) other (company|employer|boss|team) (would|will) (have|take|hire|want) you
        who else would (have|take|hire|want) you
        (your|the) (contract|probation|agreement|temp job) (will not|won't|may not|might not|
            is not going to) be (renewed|extended|confirmed|made)
        (your|this) (contract|probation) (ends|stops|is over) (here|unless|if)
        (still|really) want to (work|be|stay) here
        you( are|'re) (so |as good as |basically |practically |officially |going to be )?(fired|sacked|finished|
            history|toast|out of here|done here)
        {whose} (job|position|place|role|seat|future)( here)? (is|was|are)(n't| not) (as |so |very |at all |
            that )?(safe|secure|guaranteed|certain|carved)
        (the |very )?last time (that )?(i|we) (cover|help|warn|tell|let|do|protect|clean|fix|save|explain|ask|
            give|say|remind|accept|excuse|have to)
        (i|we)('ll| will| do| am going to| are going to)?( not|n't) (tolerate|accept it|stand for|put up with|
            protect you)
        zero tolerance | (won't|will not) (tolerate|put up with|stand for|be tolerated)
        expect (a |an |your )?((written|formal|final) warning|disciplinary|letter from|visit from|call from)
        disciplinary (action|proceedings) (will|may|could)
        (will|'ll) (report|escalate|expose|discipline) (you|this to) | (had|used up) (enough|all|your) (\w+ )?chances?
        out of chances | (enjoy|make the most of) (it|your (job|time|last)) while (it lasts|you)
        count(ing)? your days | (i'm|we're) done with you
        or (i|we)('ll| will) (have to )?(?!help|support|look|find a|talk|move|resched|arrange|call you|ask|send|
            post|ship|do it|book|take care)\w+
        (whether|if) (this|the) (company|job|place|role|team|industry) is (really |actually |
            still )?(the )?(right|place|one|for you)
        # ultimatums
        (reconsider|rethink|review|re-evaluate|look again at) (your|his|her) (employment|position|role|future|
            contract|place|job)
        (won't|would not|wouldn't) hesitate to
        you('d| had) better (?!results|figures|numbers|than|scores|luck|at|with)\w+ | irreplaceable | indispensable
        (los(e|ing)|lost|out of|run out of) (my |our |all )?patience
        one (mistake|step|slip|complaint|error) away from | do or die
        or (find|look for|get|seek|go find) (yourself )?(another|a new|a different)
        (we|i|management|hr)( are| am|'re|'m| is) watching( you| your| closely)
        (go|goes|going|goes straight|went) (on|in|into) (your|the) (permanent )?(record|file)
        have you (fired|removed|replaced|transferred|out) | consider your options | end up like (the|your)
        never (get|be|become) (promoted|a manager|a lead) | either you [^.]{1,40} or (you|we|i|it)
        (so is|there is|here is|use|know) the exit | or else\b(?! \w+ (the|a) (system|server|build))
        or (you|we)('re|'ll| are| will| can)? (\w+ )?(out|gone|done|finished|leave|go|find someone|replace|
            have to let)
        shape up or ship out | (take it or leave it|my way or the highway|sink or swim|up or out)
        (your |the |a )?(very )?(last|final|one last|only) (chance|warning|opportunity|straw)\b(?! to (register|
            sign|enrol|book|join|buy|order|apply))
        no (more|second|further) (chances?|warnings?|excuses) | last time i('m| am| will|'ll)
        i won't (warn|tell|ask|say it|repeat) (you )?(again|twice)
        next time (there )?(won't|will not|will be no|it will be|i won't|you)
        (one|any|another|a single) (more )?(mistake|slip|slip-up|miss|late|error|time|strike|complaint|incident|
            missed|bad|no-show|absence|warning|day like)[^.]{0,40}(,| and| then) (you|we|that|i|it)('re|'ll|
            's| are| will| is)
        three strikes
        # consequences
        (serious|severe|dire|grave|unpleasant|real|harsh|major) (consequences|repercussions)
        (there )?(will|are going to|there'll|must|would) (\w+ )?(be|have|face|bear|suffer) (the )?(consequences|
            repercussions)
        (face|suffer|bear) (the )?(consequences|music) | consequences (for you|will follow|are coming|of your)
        heads (will|are going to) roll | (won't|not going to) end well | end badly for you | this will cost you
        (kiss|say) (goodbye )?(to )?your (bonus|job|career|promotion|raise|weekend)
        forget (about )?(your|that|the|any|a|ever getting a?) ?(bonus|promotion|raise|pay rise|career|reference|
            contract)
        (no|not get (a|any|your)|won't get (a|any|your)|won't see (a|any|your)) (bonus|promotion|reference|raise|
            pay rise|contract)\b[^.]{0,20}(for you|if|unless|until)
        (bonus|promotion|raise|contract)[^.]{0,20}(off the table|forget it|can wait|out of the question)
        # replaceable
        (plenty|lots|hundreds|dozens|thousands|a (queue|line|stack|pile|long list)) of (\w+ )?(people|candidates|
            cvs|resumes|applicants|others)
        (people|candidates|others|applicants) (are )?(\w+ )?(queuing|lining up|waiting|dying|desperate) (up )?(for|to)
        (we|i|they) can (always|easily|just|quickly) (find|get|hire|recruit|replace|bring in) | easily replaced?
        (nobody|no one|no-one) is (irreplaceable|indispensable) | replaceable
        (find|hire|get|bring in) (someone|somebody)( else)? (who|that|to replace|who'll|instead|for your)
        someone (else )?(would|will) (gladly|happily|love to) (take|have|do) your
        # leave, before you are made to
        (start|begin|time to start|better start|consider|should be|keep) (looking|look) (for|elsewhere|
            around)( (another|a new|other))?( (job|position|role))?
        (update|updating|polish|dust off|brush up|freshen up) (your|that|the) (cv|resume|résumé|linkedin)
        pack (your|up your) | clear (out )?your (desk|locker) | (there's|know where|knows where|where) the door
        door is (over )?(there|that way|open|right there) | show(n)? (you )?the door
        hand in your (notice|resignation|badge)
        find (yourself )?(another|a new|a different) (job|employer|home|career)
        whether (this (is|job)|you (want|belong|should|are))[^.]{0,30}(right|place|here|job|future|for you|continue)
        don't (bother|expect to) (coming|come|keep|stay|turning|showing) | you('re| are) free to (leave|go)
        resign before
        # hints
        don't (make|force) (me|us) | don't (push|test|try|cross) (me|my|your luck)
        i('m| am|'ll be| will be) watching you | (watch|mind) your (step|back|tone|mouth) | on thin ice | skating on
        on borrowed time | not (long )?for this (world|company) | i know where
        think (very |long and |really )?(hard|carefully|twice|about) (about )?(your (future|position|place|next|
            job)|whether|if you|before you)
        (my|our|management's) patience (is|has|with you) | running out of (patience|road|rope|chances)
        (you|you've|you have) been warned | consider (this|yourself) (your|a|warned|on notice|an? \w+ warning)
        mark my words | you('ll| will) see what happens | see what happens | no choice but to (?!ask)
        you leave (me|us) no | part (ways|company) | that's it\b(?= *[.!]|$| for you)
        (and|then) we('re| are) (done|finished|through)
        i('ll| will) (make sure (you|that you)|see to it that|have to go to hr|go to hr|take this (to|up|higher)|
            have you|make your life)
        make (your|his|her) (life|time|job)( here)?( very| really| so)? (difficult|hard|hell|miserable|unpleasant|
            tough)
        (the axe|the chop|the boot)
        won't (be so|stay|be) (nice|kind|patient|lenient|polite|friendly) (next|again|for|any)
        take(n)? (this )?(upstairs|further) | i would(n't| not) get (too )?comfortable | don't get (too )?comfortable
        on my (list|radar) | on notice | would be a shame if
        """,
        unless=r"""
        (nobody|no one) (will|is going to)\s | (not|n't) (an? )?(threat|warning|disciplinary) | campaign
        will not (be (fired|dismissed)|lose) | won't (be (fired|dismissed)|lose) | (not|n't) (at risk|about dismissal)
        {customer}s? (\w+ )?(threaten\w*|said|wrote|complained|told) | nothing (has been|is) decided
        """,
        before=r"""
        (not|n't|never|no plan to|no intention to|without) (be |going to be |want to |going to )?
        """,
    ),
)
