using System.Text.RegularExpressions;
using Easel.Planning.Language;

namespace Easel.Planning.Pages;

/// <summary>Reads certificates and diplomas: who receives one, what for, from whom. Other kinds read names as titles; here the name is the recipient's.</summary>
internal static class PageAwards
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>A name in marks, or in capitals.</summary>
    private const string Name = """(?:["“”„«](?<q>[^"“”„»]{2,60})["“”»]|(?<n>(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?[A-Z][\p{L}'’.-]*(?:[ ](?:(?:de|da|di|del|van|von|der|den|la|le|and|&|of|bin)[ ]){0,2}[A-Z][\p{L}'’.-]*){0,5}))""";

    private static readonly Regex s_given = new(
        @"\b(?:[Aa]warded|[Pp]resented|[Gg]iven|[Gg]ranted|[Ii]ssued|[Cc]onferred|[Cc]ertif(?:ies|ying)|[Rr]ecipient|[Hh]onou?ring|[Nn]amed)\b[ :]*(?:(?:is|to|upon|on|that|the)[ ])*" + Name, Linear);

    private static readonly Regex s_meant = new(@"\b(?:[Tt]o|[Ff]or|[Oo]f|name:?)[ ]+(?:(?:the|our|student|graduate|winner|employee)[ ]+)*" + Name, Linear);

    private static readonly Regex s_from = new(@"\b(?:[Ff]rom|[Ii]ssued by|[Aa]warded by|[Pp]resented by|[Gg]iven by|[Gg]ranted by|[Aa]t|[Bb]y)[ ]+(?:the[ ]+)?" + Name, Linear);

    private static readonly Regex s_signed = new(@",?[ ]*(?:and[ ]+)?\b[Ss]igned(?:[ ]+by)?[ :]+" + Name, Linear);

    private static readonly Regex s_degree = new(
        @"(?:\b(?:with|and|receiving|earning|for|in)[ ]+)?(?:(?:a|an|the|his|her|their)[ ]+)?(?:degree[ ]+(?:of|in)[ ]+)?(?<d>(?:Honorary )?(?:Bachelor|Master|Doctor|Associate)(?:['’]s)?(?: (?:of|in) [A-Z]\p{L}*(?: (?:and |of |in |& )?[A-Z]\p{L}*)*)?|\b(?:PhD|Ph\.D\.|MBA|BSc|MSc|B\.Sc\.|M\.Sc\.|B\.A\.|M\.A\.)(?: in [A-Z]\p{L}*(?: (?:and |of )?[A-Z]\p{L}*)*)?)(?:[ ]+degree)?", Linear);

    private static readonly Regex s_marked = new("""["“”„«](?<t>[^"“”„»]{2,80})["“”»]""", Linear);

    /// <summary>What it is given for.</summary>
    private static readonly Regex s_merit = new(
        """\b(?:for|in recognition of|in appreciation of|in honou?r of)[ ]+(?:(?:his|her|their|the|having|successfully|outstanding|excellent|exceptional)[ ]+)*(?:(?-i:[a-z]+)[ ]+){0,3}[a-z]+(?:ing|ion|ment|ance|ence|ship|work|ice|s)\b(?:[^,.;"“”„«]|["“”„«][^"“”„»]{2,80}["“”»])*""",
        Linear | RegexOptions.IgnoreCase);

    private static readonly Regex s_subject = new(@"\b(?:in|on)[ ]+(?<s>[A-Z][\p{L}+#-]*(?:[ ](?:(?:and|of|&)[ ])?[A-Z][\p{L}+#-]*)*)", Linear);

    private static readonly Regex s_date = new(@"[ ]+(?:on|in|dated)[ ]+(?:the[ ]+)?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December).*$", Linear);

    /// <summary>Takes all of it.</summary>
    public static void Take(PageDraft draft)
    {
        int head = draft.Tokens[draft.Head.End - 1].End;
        TakeTitle(draft, head);
        if (Find(s_signed, draft, 0, _ => true) is { } signed)
        {
            draft.Add(BlockRole.Brand, signed.Name, detail: "Signature");
            draft.Take(signed.Start, signed.End);
        }

        string? degree = null;
        if (s_degree.Match(draft.Rest) is { Success: true } d)
        {
            degree = d.Groups["d"].Value;
            draft.Take(d.Index, d.Index + d.Length);
        }

        (string Text, string? Marked)? merit = TakeMerit(draft);
        (string Name, int Start, int End)? issuer = Find(s_from, draft, head, _ => true);
        if (issuer is { } giver)
        {
            draft.Take(giver.Start, giver.End);
        }

        if ((Find(s_given, draft, 0, IsPerson) ?? Find(s_meant, draft, head, IsPerson)) is { } person)
        {
            draft.Add(BlockRole.Heading, person.Name);
            draft.Take(person.Start, person.End);
        }

        degree ??= merit?.Marked ?? TakeMarked(draft);
        bool confers = issuer is { } school && Says("school", school.Name) && !draft.Has(BlockRole.Title) && (merit is null || s_degree.IsMatch(degree ?? ""));
        if (issuer is { } from)
        {
            draft.Add(confers ? BlockRole.Title : BlockRole.Brand, from.Name);
        }

        if (!draft.Has(BlockRole.Title) && draft.Prompt[..head].EndsWith("diploma", StringComparison.OrdinalIgnoreCase))
        {
            draft.Add(BlockRole.Title, "Diploma");
        }

        if (degree is null && merit is null && s_subject.Match(draft.Rest) is { Success: true } subject)
        {
            degree = subject.Groups["s"].Value;
            draft.Take(subject.Index, subject.Index + subject.Length);
        }

        if (merit is { } reason)
        {
            draft.Add(BlockRole.Body, reason.Text);
        }

        if (degree is not null)
        {
            draft.Add(BlockRole.Item, degree);
            draft.Topic = $"{degree} {(confers ? "degree" : "course")}";
        }
    }

    /// <summary>What the prompt calls the page: "certificate of achievement", "diploma".</summary>
    private static void TakeTitle(PageDraft draft, int head)
    {
        if (s_marked.Matches(draft.Rest).FirstOrDefault(m => Says("certificate", m.Groups["t"].Value)) is { } own)
        {
            draft.Add(BlockRole.Title, own.Groups["t"].Value);
            draft.Take(own.Index, own.Index + own.Length);
            return;
        }

        string name = draft.Prompt[draft.Tokens[draft.Head.Noun].Start..head].ToLowerInvariant();
        Match of = Regex.Match(draft.Prompt[head..], @"^\s+of\s+(?:(?:outstanding|academic|professional|course|special)\s+)?[a-z]+\b", RegexOptions.NonBacktracking);
        string full = name + (of.Success ? of.Value : "");
        int at = full.IndexOf(" of ", StringComparison.Ordinal);
        if (at > 0)
        {
            draft.Add(BlockRole.Title, Titles.Of(full[..at].Trim()));
            draft.Add(BlockRole.Subtitle, "of " + Titles.Of(full[(at + 4)..].Trim()));
            draft.Take(head, head + (of.Success ? of.Length : 0));
        }
    }

    private static (string Text, string? Marked)? TakeMerit(PageDraft draft)
    {
        if (s_merit.Match(draft.Rest) is not { Success: true } merit)
        {
            return null;
        }

        string text = s_date.Replace(merit.Value, "");
        draft.Take(merit.Index, merit.Index + text.Length);

        // "for completing the “Advanced Sailing Course”": the name of the course stands by itself when it comes last.
        if (s_marked.Match(text) is { Success: true } name && text[(name.Index + name.Length)..].Trim(' ', ',', '.').Length == 0)
        {
            return (text[..name.Index].TrimEnd(), name.Groups["t"].Value);
        }

        return (s_marked.Replace(text, "${t}").TrimEnd(' ', ',', '.'), null);
    }

    /// <summary>A text in marks that nothing else took is what the certificate is given for.</summary>
    private static string? TakeMarked(PageDraft draft)
    {
        for (int i = draft.Head.End; i < draft.Tokens.Count; i++)
        {
            Token token = draft.Tokens[i];
            bool hasCue = i > 0 && PageCues.At(draft.Tokens, i - 1) is not null;
            if (token.Kind == TokenKind.Quote && !draft.IsTaken(i) && !hasCue && PageFacts.RoleOf(token.Lower) is null)
            {
                draft.Take(token.Start, token.End);
                return token.Lower;
            }
        }

        return null;
    }

    private static (string Name, int Start, int End)? Find(Regex pattern, PageDraft draft, int from, Func<string, bool> accepts)
    {
        foreach (Match match in pattern.Matches(draft.Rest))
        {
            string name = (match.Groups["q"].Success ? match.Groups["q"] : match.Groups["n"]).Value.TrimEnd('.', ',', ' ');
            if (match.Index >= from && accepts(name) && PageFacts.RoleOf(name) is null)
            {
                return (name, match.Index, match.Index + match.Length);
            }
        }

        return null;
    }

    /// <summary>Names have capitals throughout, and no word for what is learned or won.</summary>
    private static bool IsPerson(string name) => !Says("award-noun", name) && !Says("school", name)
        && name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: <= 6 } words && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0]);

    private static bool Says(string name, string text) => name == "certificate"
        ? text.Contains("certificate", StringComparison.OrdinalIgnoreCase) || text.Contains("diploma", StringComparison.OrdinalIgnoreCase)
        : Tokenizer.Split(text, []) is var tokens && Enumerable.Range(0, tokens.Count).Any(i => PageWords.Match(name, tokens, i) > 0);
}
