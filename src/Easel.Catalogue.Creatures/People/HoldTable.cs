using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>The table of how things are held, and what arms and hands do for it.</summary>
internal static class HoldTable
{
    private static readonly ImmutableArray<(HoldKind Kind, string? Pose, string[] Things)> _lines = Read();

    /// <summary>How the first of things is held during an activity; null where nothing is known of it.</summary>
    /// <param name="things">Ids of the catalogue.</param>
    /// <param name="pose">What the holder does.</param>
    public static HoldKind? Find(ImmutableArray<string> things, string? pose)
    {
        if (things.IsEmpty)
        {
            return null;
        }

        // The word of the prompt says more than the kind of thing: a cello is no violin.
        foreach (string name in things.Take(2))
        {
            string thing = name.StartsWith("emblem-", StringComparison.Ordinal) ? name["emblem-".Length..] : name;
            foreach ((HoldKind kind, string? during, string[] names) in _lines)
            {
                // What is swung, thrown or read is held as that is done.
                bool fits = during is null ? pose is null or "hold" or "play" or "strum" or "drum" or "sit" or "sit on ground" or "cross-legged" or "walk" or "run" or "kneel" or "fish" or "ride" or "dance" : during == pose;
                if (fits && names.Contains(thing))
                {
                    return kind;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a thing of this name is played or used in both hands in a way that is known.</summary>
    /// <param name="name">A noun or an id of the catalogue.</param>
    public static bool IsInstrument(string name) =>
        _lines.Any(l => l.Kind is HoldKind.Guitar or HoldKind.Violin or HoldKind.Cello or HoldKind.Trumpet or HoldKind.Pipe or HoldKind.Flute && l.Things.Contains(name.StartsWith("emblem-", StringComparison.Ordinal) ? name["emblem-".Length..] : name));

    /// <summary>A bearing with the arms, and where the thing needs it the seat, of a hold.</summary>
    /// <param name="kind">How the thing is held.</param>
    /// <param name="pose">What the figure does.</param>
    /// <param name="shin">Length of the shin over the whole leg.</param>
    public static PersonPose Posed(HoldKind kind, PersonPose pose, float shin) => kind switch
    {
        HoldKind.Sticks => pose,
        HoldKind.Cello => PersonPose.AtCello(shin) with { Arms = Arms(kind) },
        HoldKind.Violin => pose with { Arms = Arms(kind), HeadTurn = new(0.42f, 0.10f, 0.20f) },
        HoldKind.Flute => pose with { Arms = Arms(kind), HeadTurn = new(0.10f, 0.06f, -0.10f) },
        HoldKind.Open or HoldKind.Book => pose with { Arms = Arms(kind), HeadTurn = pose.HeadTurn with { Y = 0.22f } },
        _ => pose with { Arms = Arms(kind) },
    };

    /// <summary>What the arms do.</summary>
    public static (ArmPose Left, ArmPose Right) Arms(HoldKind kind) => kind switch
    {
        HoldKind.Guitar => (ArmPose.Fretting, ArmPose.Strumming),
        HoldKind.Violin => (ArmPose.Fiddling, ArmPose.Bowing),
        HoldKind.Cello => (new(new(0.02f, 0.08f, 0.50f), new(1, -0.7f, 0), new(-0.72f, 0.62f, -0.10f), new(0.35f, 0.25f, 0.9f), 0.70f), new(new(-0.02f, -0.56f, 0.72f), new(1, -0.3f, -0.2f), new(-0.62f, -0.25f, 0.72f), new(0.35f, 0.75f, 0.5f), 0.78f)),
        HoldKind.Flute => (ArmPose.Piping with { Wrist = new(-0.42f, 0.12f, 0.46f), Fingers = new(-0.75f, 0.55f, -0.1f), Back = new(0.1f, 0.15f, 1) }, ArmPose.Piping with { Wrist = new(0.24f, 0.10f, 0.44f), Fingers = new(-0.45f, 0.72f, 0.2f), Back = new(0.5f, 0.3f, 0.75f) }),
        HoldKind.Open => (ArmPose.Reading with { Wrist = new(-0.04f, -0.30f, 0.60f), Fingers = new(-0.30f, 0.55f, 0.75f) }, ArmPose.Reading with { Wrist = new(-0.04f, -0.30f, 0.60f), Fingers = new(-0.30f, 0.55f, 0.75f) }),
        HoldKind.Book => (ArmPose.Reading, ArmPose.Reading),
        HoldKind.Trumpet => (ArmPose.Piping with { Wrist = new(-0.26f, 0.02f, 0.62f) }, ArmPose.Piping with { Wrist = new(-0.26f, 0.04f, 0.54f) }),
        HoldKind.Pipe => (ArmPose.Piping with { Wrist = new(-0.28f, -0.14f, 0.56f) }, ArmPose.Piping with { Wrist = new(-0.28f, -0.36f, 0.52f) }),
        HoldKind.Box => (ArmPose.Bearing, ArmPose.Bearing),
        HoldKind.Umbrella => (ArmPose.Loose, ArmPose.Shaft with { Wrist = new(0.04f, -0.02f, 0.46f) }),
        HoldKind.Staff => (ArmPose.Loose, ArmPose.Shaft with { Wrist = new(0.34f, -0.26f, 0.46f) }),
        HoldKind.Blade => (ArmPose.Loose, ArmPose.Wielding with { Wrist = new(0.30f, -0.34f, 0.56f) }),
        HoldKind.Bouquet => (ArmPose.Loose, ArmPose.Shaft with { Wrist = new(0.00f, -0.34f, 0.56f) }),
        HoldKind.Aloft => (ArmPose.Loose, ArmPose.RaisedFist with { Wrist = new(0.34f, 0.58f, 0.40f), Curl = 0.8f }),
        HoldKind.Mouth => (ArmPose.Loose, ArmPose.AtMouth),
        HoldKind.Rod => (ArmPose.Stirring with { Wrist = new(-0.24f, -0.44f, 0.50f) }, ArmPose.Wielding with { Wrist = new(-0.10f, -0.36f, 0.54f) }),
        HoldKind.Ear => (ArmPose.Across, ArmPose.AtEar),
        HoldKind.Eyes => (ArmPose.AtEyes, ArmPose.AtEyes),
        _ => (ArmPose.Relaxed, ArmPose.Clear with { Curl = 0.85f }),
    };

    /// <summary>Where both hands hold a thing, and how it is turned; null where it is held by its grip in the right hand.</summary>
    public static TaggedSurface? Frame(HoldKind kind, PersonSkeleton body)
    {
        FigureFrame chest = body.Chest, head = body.Head;
        Vector3 between = 0.5f * (body.Hands[0].Point(0, -0.02f, 0.12f) + body.Hands[1].Point(0, -0.02f, 0.12f));
        float shoulder = body.Build.Shoulder - body.Build.Waist;
        (Vector3 at, Vector3 right, Vector3 top) = kind switch
        {
            HoldKind.Guitar => (chest.Point(0.27f, 0.09f, 0.37f), new Vector3(0.36f, -0.93f, 0.06f), new Vector3(0.93f, 0.36f, 0.05f)),
            HoldKind.Violin => (chest.Point(0.31f, shoulder + 0.055f, 0.38f), new Vector3(-0.62f, 0.30f, -0.72f), new Vector3(0.50f, 0.12f, 0.86f)),
            HoldKind.Cello => (new Vector3(0.04f * body.Unit, 1.20f * body.Unit, body.Rump.Z + (0.98f * body.Unit)), new Vector3(1, 0.05f, 0), new Vector3(0.14f, 0.93f, -0.34f)),
            HoldKind.Flute => (head.Point(-0.38f, -0.36f, 0.50f), new Vector3(0.12f, 0.10f, 0.06f), new Vector3(1, 0.08f, 0.10f)),
            HoldKind.Open => (0.5f * (body.Hands[0].Point(0, -0.05f, 0.16f) + body.Hands[1].Point(0, -0.05f, 0.16f)) + chest.Direction(0, 0.02f * body.Unit, 0.05f * body.Unit), new Vector3(1, 0, 0), new Vector3(0, 0.94f, 0.28f)),
            HoldKind.Book => (0.5f * (body.Hands[0].Point(0, -0.06f, 0.14f) + body.Hands[1].Point(0, -0.06f, 0.14f)) + chest.Direction(0, 0.03f * body.Unit, 0.03f * body.Unit), new Vector3(-1, 0, 0), new Vector3(0, 0.62f, -0.78f)),
            HoldKind.Trumpet => (head.Point(0, -0.36f, 0.90f), new Vector3(0, 0.05f, 1), new Vector3(0, 1, -0.05f)),
            HoldKind.Pipe => (chest.Point(0.04f, 0.26f, 0.46f), new Vector3(1, 0, 0), new Vector3(0, 0.92f, -0.38f)),
            HoldKind.Box => (between + chest.Direction(0, 0.08f, 0.06f), new Vector3(1, 0, 0), new Vector3(0, 1, 0)),
            HoldKind.Rod => (body.Hands[1].Point(HandModel.Grip(-1) * 0.6f) + chest.Direction(-0.17f, 0.32f, 0.34f), new Vector3(1, 0, 0), new Vector3(-0.32f, 0.82f, 0.48f)),
            HoldKind.Eyes => (head.Point(0, -0.03f, 0.72f), new Vector3(-1, 0, 0), new Vector3(0, 1, 0)),
            _ => default,
        };
        if (right == Vector3.Zero)
        {
            return null;
        }

        Vector3 v = Vector3.Normalize(top), u = Vector3.Normalize(right - (v * Vector3.Dot(right, v)));
        const float Half = 0.05f;
        return new TaggedSurface(SurfaceTag.Hold, at, Half * chest.Direction(u.X, u.Y, u.Z), Half * chest.Direction(v.X, v.Y, v.Z));
    }

    private static ImmutableArray<(HoldKind Kind, string? Pose, string[] Things)> Read()
    {
        using Stream stream = typeof(HoldTable).Assembly.GetManifestResourceStream("People.holds") ?? throw new InvalidOperationException("The table of holds is not embedded.");
        using var reader = new StreamReader(stream);
        var lines = ImmutableArray.CreateBuilder<(HoldKind, string?, string[])>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] sides = line.Split(':', 2), left = sides[0].Split('/');
            lines.Add((OutfitItem.Parse<HoldKind>(left[^1]), left.Length > 1 ? left[0] : null, sides[1].Split(',', StringSplitOptions.TrimEntries)));
        }

        return lines.ToImmutable();
    }
}
