"""English words about time off, where they judge somebody."""

from domain.wording.english.protected import matter

RULES = matter(
    "protected_leave",
    said=r"""
        # too much, too often, at the wrong time
        (too|so) (much|many)( \w+)? (leave|time off|days off|holidays?|vacations?|vacation days|sick days|
            sick leave|absences?|pto|annual leave|mondays off|fridays off|days away|weeks off|personal days|
            duvet days)
        (excessive|frequent|repeated|constant|high|unacceptable|poor|chronic|endless|persistent|regular|continual|
            unreasonable) (\w+ )?(leave|time off|absences?|absenteeism|sick days|sick leave|sickness|
            attendance due to|holidays|vacations?|days off)
        absenteeism\b(?! rate in) | absent (so |too )(often|much)
        (always|forever|constantly|never not|permanently|usually|often) (on (leave|holiday|vacation)|off|away|
            absent|out)
    """,
    weighed=r"""
        {leave_kind} (leaves?|days?|time off|time|absences?|off)
        (on|took|take|taking|takes|taken|from|during|after|before|since|of|more|much|many|asked for|request(ed|
            ing)?|back from|used|using|extended|{whose}|fmla|the)( (?!you|we|i |please|to )\w+){0,2} leave\b(?! (a|an|
            no|little|enough|some|more|space|open|the|it|this|that|your|notes?|early|comments?|feedback|out|messages?|room|me|us|them|behind|work|meeting|
            rate|home|tickets?|customers?|patients?|things|gaps?|trail)\b)
        {whose} (\w+ ){0,2}(absences?|time off|time away|days off|days away|holidays?|vacations?|leave of absence|
            pto|sabbatical|attendance|weeks off|months off|break|honeymoon|gap year|career break|secondment leave|
            sick record|trip home)\b(?! (cover|room|point|down|even|through))
        (took|take|taking|takes|taken|uses?|used|using|asked for|asking for|requested|requesting|needs?|needing|
            had|having|booked|booking|spent|with|went|go|going|those|these|all|other|of)( [\w']+){0,4} (time off|
            days off|days away|weeks off|weeks away|months off|months away|years off|off work|off in|vacations?|
            holidays?|pto|sabbatical|on holiday|on vacation|on leave|a year off|a month off|a week off|a day off|fmla)
        (were|was|been|being|are|is|'re|'s|weren't|wasn't) (away|off|out|absent|missing|gone|on holiday|
            on vacation|on leave|off sick|out sick|here|around|not here|not around)( \w+)? (in |for |since |half |
            most |all |over |during |the whole |\d+|on )(\w+ ){0,6}(days?|weeks?|months?|year|summer|quarter|spring|
            autumn|winter|august|july|december|launch|peak|busy|season|holidays)
        (took|take|takes|taking|taken|wanted|wants?|asked for|booked|had|have) (a |an |the |that |last |every |
            another |this |your )?(mon|tues|wednes|thurs|fri|satur|sun)days? off
        (mon|tues|wednes|thurs|fri)days? off | (afternoons?|mornings?|week) off | funeral | compassionate | honeymoon
        (sabbatical|fmla|pto|career break|annual leave|sick days?|sick leave|bereavement|jury duty|vacation(s|
            ing)?|holiday(s|ing)?|furlough|long weekends?|time off|days off|leave of absence|return(ed|
            ing)? from leave|back from (leave|holiday|vacation)|part-time (hours|schedule|arrangement))
        (absences?|absent|off sick|call(s|ed|ing)? in sick)\b(?! of)
    """,
    before=r"""
        bank\s | public\s | religious\s
    """,
    after=r"""
        [- ](season|orders?|sales|requests?|calendar|rota|cover|rentals?|makers?|bookings?|homes?|park|resort|
            rush|period|hours|decorations?|campaign|deals?|promo\w*|packages?|module|balance|destination)
    """,
    parts={
        "leave_kind": r"""
        sick | parental | maternity | paternity | medical | family | annual | unpaid | stress | carer'?s?
        compassionate | bereavement | adoption | fmla | disability | vacation | shared parental | study | paid
        personal | mental health | long-term | extended | emergency | jury | military | religious | special | garden
        stress-related | sickness | caregiver | family and medical
        """,
    },
)
