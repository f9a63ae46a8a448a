"""English words about pregnancy and birth, where they judge somebody."""

from domain.wording.english.protected import matter

RULES = matter(
    "protected_pregnancy",
    said=r"""
        baby brain
        (get|got|getting|gets|being|fall|fell|falling|been|are|is|were|was|'re|'s|probably|
            always) (\w+ )?pregnant (and|again|already|so soon|at (a|the)|right when|just|in the middle|on purpose)
        (have|having|want|wanting|going for|planning|trying for|expecting) (a |your |another )?(second|third|
            another|more|yet another) (child|baby|kid|babies|kids|one)
        mummy track | mommy track | biological clock | knocked up
        {whose} (pregnancy|maternity|baby|family|childbearing) plans | (hormonal|hormones)
        (don't|do not|better not|please don't|hope you (don't|won't|aren't)|if you) (go and |ever )?(get|getting|
            become|becoming|fall|are) pregnant
    """,
    weighed=r"""
        pregnan(t(?! pause)|cy|cies) | maternity
        (you|she|wife|you're|she's|you are|she is|now|currently|are|is|'re|'s) (\w+ )?expecting( again| a (baby|
            child)| twins| soon)?(?! (a (?!baby|child)|an |the |to |\d|you|that|more|at))
        expecting (a (baby|child)|twins|again) | expectant
        (having|had|have|has|having had|trying for|try for|planning|plan|planned|want|wanted|decide|decided|for|
            with) (to have |to try for |on |a |another |the |your |her |more |to start |some ){0,3}(bab(y|ies)|
            kids soon|more kids|newborn)
        plan(s|ning)? (to have|on having|for) (kids|children|a family|a child) | start(s|ing|ed)? a family
        family planning\b(?! clinic) | (since|after|before|with) the (baby|birth|bump|twins) | breast-?feed\w*
        nursing (breaks?|mother|mum|mom|room) | pump(ing)? (milk|breaks?|room|sessions?|at work)
        express(ing)? (milk|breaks) | lactation | morning sickness | miscarriages? | ivf
        fertility (treatment|appointments?|issues?) | gave birth | giving birth | childbirth
        (new|expectant) (mother|mum|mom|baby)s? | post-?natal | postpartum | ante-?natal | prenatal | baby bump
        your bump | (your|her) due date | (scan|antenatal|midwife) appointments? | off having
        bab(y|ies)\b(?= (soon|next|again|on the way|brain|comes|came|is|was|arrives)) | babies
        (\w+) (months|weeks) (along|gone|pregnant) | mat leave | trimester | midwife | ultrasound appointments?
        hormones | swollen (feet|ankles) | (your|her) (condition)\b(?=[^.]{0,80}\b(baby|birth|month))
        (a |your |her |that )belly | eating for two | mothers?-to-be | maternity cover | showing already | abortion
    """,
    after=r"""
        \s(wear|jeans|pads?|bras?|tests?|shots?|food|formula|monitor|cot|care|products?|line)
    """,
)
