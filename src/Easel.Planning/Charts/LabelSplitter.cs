namespace Easel.Planning.Charts;

/// <summary>Parts the subject of a chart from the first of its names: "the population of France 68, Germany 84".</summary>
internal static class LabelSplitter
{
    private static readonly string[] s_joints = [" of ", " for ", " in ", " by ", " from ", " at ", " with ", " where ", " between ", " among "];

    /// <summary>Parts a name when it is longer than its fellows, at its last joining word that they do not share.</summary>
    /// <returns>The subject, or null, and the name.</returns>
    public static (string? Subject, string Name) Split(string label, string[] others)
    {
        int longest = others.Length == 0 ? 0 : others.Max(o => o.Split(' ').Length);
        int words = label.Split(' ').Length;
        if (words <= longest)
        {
            return (null, label);
        }

        string joint = s_joints.Where(j => label.Contains(j, StringComparison.OrdinalIgnoreCase) && !Array.Exists(others, o => o.Contains(j, StringComparison.OrdinalIgnoreCase)))
            .OrderByDescending(j => label.LastIndexOf(j, StringComparison.OrdinalIgnoreCase)).FirstOrDefault("");
        if (joint.Length == 0)
        {
            return (null, label);
        }

        int at = label.LastIndexOf(joint, StringComparison.OrdinalIgnoreCase);
        string subject = label[..at].Trim(), name = label[(at + joint.Length)..].Trim();
        return subject.Length == 0 || name.Length == 0 ? (null, label) : (subject, name);
    }

    /// <summary>"Ann bought 3, Ben bought 5": a small word that ends all names is no part of them.</summary>
    public static string[] WithoutSharedEnd(string[] labels)
    {
        string end = labels[0][(labels[0].LastIndexOf(' ') + 1)..];
        return labels.Length > 1 && end.Length > 0 && char.IsLower(end[0]) && Array.TrueForAll(labels, l => l.EndsWith(" " + end, StringComparison.Ordinal))
            ? [.. labels.Select(l => l[..^(end.Length + 1)])] : labels;
    }

    /// <summary>The name alone.</summary>
    public static string Last(string label) => Split(label, [""]).Name;
}
