using System.Collections.Immutable;

namespace Easel.Planning.Language;

/// <summary>What people have in their hands (carried.txt).</summary>
internal static class CarriedTable
{
    private static readonly ImmutableHashSet<string> Things = Read(l => l.Left is "things" or "instruments"), Instruments = Read(l => l.Left == "instruments"), Doings = Read(l => l.Left == "does"), Bodies = Read(l => l.Left == "bodies");

    /// <summary>Whether somebody who has it, and of whom nothing else is said, holds it.</summary>
    /// <param name="noun">Singular, lower case.</param>
    public static bool IsCarried(string noun) => Things.Contains(noun);

    /// <summary>Whether who plays it holds it.</summary>
    /// <param name="noun">Singular, lower case.</param>
    public static bool IsHeldToPlay(string noun) => Instruments.Contains(noun);

    /// <summary>Whether things do so that somebody has, rather than who has them: a kite flies.</summary>
    /// <param name="verb">Lemma of the verb.</param>
    public static bool Does(string verb) => Doings.Contains(verb);

    /// <summary>Whether only what has a body can do so: things do not read.</summary>
    /// <param name="verb">Lemma of the verb.</param>
    public static bool NeedsBody(string verb) => Bodies.Contains(verb);

    private static ImmutableHashSet<string> Read(Func<DataLine, bool> chooses) =>
        [.. DataFile.Read("carried", ':').Where(chooses).SelectMany(l => l.Words)];
}
