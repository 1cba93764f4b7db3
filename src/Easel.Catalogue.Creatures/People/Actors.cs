using System.Collections.Immutable;
using System.Numerics;

namespace Easel.Catalogue.People;

/// <summary>Which animals and machines act as people, and when (acting.txt).</summary>
public static class Actors
{
    private const float Grown = 1.30f, Rider = 1.62f, Young = 0.95f;

    private static readonly ImmutableHashSet<string> s_poses = Read("poses"), s_things = Read("things"), s_natural = Read("natural"), s_seated = Read("seated"), s_sets = Read("sets"), s_boards = Read("boards"), s_games = Read("games"), s_laps = Read("laps");

    /// <summary>The word that tells an entry to act.</summary>
    public static string Word => PersonCasting.ActingWord;

    /// <summary>Whether a kind of thing can act as a person.</summary>
    /// <param name="info">What the catalogue knows of it.</param>
    public static bool CanAct(EntryInfo info) => info.Words.Contains(Word) || s_things.Contains(info.Id);

    /// <summary>Whether only people do this, so that an animal that does it acts upright.</summary>
    /// <param name="verb">A verb of the plan, or null.</param>
    public static bool IsDeed(string? verb) => verb is not null && PoseTable.PoseOf(verb) is { } pose && s_poses.Contains(pose);

    /// <summary>Whether an animal holds such a thing by its nature, in mouth or paws: food, a bone, a ball.</summary>
    /// <param name="thing">What is held.</param>
    /// <param name="noun">Its name in the prompt.</param>
    public static bool IsNatural(EntryInfo? thing, string noun) => thing?.Family is "food" or "plants" or "animals" || s_natural.Contains(noun);

    /// <summary>Whether a noun names a garment that a body wears as people do, other than a hat or what is laid round a neck.</summary>
    /// <param name="noun">Lower case.</param>
    public static bool IsGarment(string noun) => OutfitTable.Garments.Any(row => row.Names.Contains(noun) && row.Items[0].Key is "top" or "bottom" or "shoes" or "vest" or "apron" or "cape" or "tie" or "bow-tie" or "gloves" or "boxing-gloves" or "backpack");

    /// <summary>Whether a thing is played in both hands.</summary>
    /// <param name="noun">Its name in the prompt, or its id.</param>
    public static bool IsInstrument(string noun) => HoldTable.IsInstrument(noun);

    /// <summary>Whether a thing of this id is played sitting at it, on a seat of its own.</summary>
    /// <param name="thing">Id of the catalogue.</param>
    public static bool IsSeatedAt(string thing) => s_seated.Contains(thing);

    /// <summary>Whether a thing of this id is a board that its rider stands on sideways.</summary>
    /// <param name="thing">Id of the catalogue.</param>
    public static bool IsBoard(string thing) => s_boards.Contains(thing);

    /// <summary>Whether a thing of this id is a game that is played sitting at a table.</summary>
    /// <param name="thing">Id of the catalogue.</param>
    public static bool IsTableGame(string thing) => s_games.Contains(thing);

    /// <summary>Whether a thing of this id is on the lap or in the hands of who sits with it.</summary>
    /// <param name="thing">Id of the catalogue.</param>
    public static bool IsOnLap(string thing) => s_laps.Contains(thing);

    /// <summary>What several of a thing are together where somebody plays them: drums are a drum kit. Null for others.</summary>
    /// <param name="thing">Id of the catalogue.</param>
    public static string? SetOf(string thing) => s_sets.Select(static s => s.Split(' ')).FirstOrDefault(s => s[0] == thing)?[1];

    /// <summary>Width, height and depth of an actor, metres.</summary>
    /// <param name="rides">Whether it sits on something with places for hands and feet.</param>
    public static Vector3 Size(bool rides) => new(0.62f, Height(rides, true), 0.5f);

    /// <summary>Height of an actor, metres.</summary>
    internal static float Height(bool rides, bool isGrown) => rides ? Rider : isGrown ? Grown : Young;

    private static ImmutableHashSet<string> Read(string key)
    {
        using Stream stream = typeof(Actors).Assembly.GetManifestResourceStream("People.acting") ?? throw new InvalidOperationException("The table of actors is not embedded.");
        using var reader = new StreamReader(stream);
        var words = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(key + ":", StringComparison.Ordinal))
            {
                words.UnionWith(line[(key.Length + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return words.ToImmutable();
    }
}
