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

        string thing = things[0].StartsWith("emblem-", StringComparison.Ordinal) ? things[0]["emblem-".Length..] : things[0];
        foreach ((HoldKind kind, string? during, string[] names) in _lines)
        {
            // What is swung, thrown or read is held as that is done.
            bool fits = during is null ? pose is null or "hold" or "play" or "strum" or "sit" or "sit on ground" or "cross-legged" or "walk" or "run" or "kneel" or "fish" : during == pose;
            if (fits && names.Contains(thing))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>What the arms do.</summary>
    public static (ArmPose Left, ArmPose Right) Arms(HoldKind kind) => kind switch
    {
        HoldKind.Guitar => (ArmPose.Fretting, ArmPose.Strumming),
        HoldKind.Violin => (ArmPose.Fiddling, ArmPose.Bowing),
        HoldKind.Trumpet => (ArmPose.Piping with { Wrist = new(-0.26f, 0.02f, 0.62f) }, ArmPose.Piping with { Wrist = new(-0.26f, 0.04f, 0.54f) }),
        HoldKind.Pipe => (ArmPose.Piping with { Wrist = new(-0.28f, -0.14f, 0.56f) }, ArmPose.Piping with { Wrist = new(-0.28f, -0.36f, 0.52f) }),
        HoldKind.Box => (ArmPose.Bearing, ArmPose.Bearing),
        HoldKind.Umbrella => (ArmPose.Loose, ArmPose.Shaft with { Wrist = new(0.04f, -0.02f, 0.46f) }),
        HoldKind.Staff => (ArmPose.Loose, ArmPose.Shaft with { Wrist = new(0.34f, -0.26f, 0.46f) }),
        HoldKind.Blade => (ArmPose.Loose, ArmPose.Wielding with { Wrist = new(0.30f, -0.34f, 0.56f) }),
        HoldKind.Bouquet => (ArmPose.Loose, ArmPose.Shaft with { Wrist = new(0.00f, -0.34f, 0.56f) }),
        HoldKind.Aloft => (ArmPose.Loose, ArmPose.RaisedFist with { Wrist = new(0.34f, 0.58f, 0.40f), Curl = 0.8f }),
        HoldKind.Mouth => (ArmPose.Loose, ArmPose.AtMouth),
        HoldKind.Ear => (ArmPose.Across, ArmPose.AtEar),
        HoldKind.Eyes => (ArmPose.AtEyes, ArmPose.AtEyes),
        _ => (ArmPose.Relaxed, ArmPose.Clear with { Curl = 0.85f }),
    };

    /// <summary>Where both hands hold a thing, and how it is turned; null where it is held by its grip in the right hand.</summary>
    public static TaggedSurface? Frame(HoldKind kind, PersonSkeleton body)
    {
        FigureFrame chest = body.Chest, head = body.Head;
        Vector3 between = 0.5f * (body.Hands[0].Point(0, -0.02f, 0.12f) + body.Hands[1].Point(0, -0.02f, 0.12f));
        (Vector3 at, Vector3 right, Vector3 top) = kind switch
        {
            HoldKind.Guitar => (chest.Point(0.27f, 0.09f, 0.37f), new Vector3(0.36f, -0.93f, 0.06f), new Vector3(0.93f, 0.36f, 0.05f)),
            HoldKind.Violin => (chest.Point(0.30f, 0.60f, 0.36f), new Vector3(-0.62f, 0.30f, -0.72f), new Vector3(0.50f, 0.12f, 0.86f)),
            HoldKind.Trumpet => (head.Point(0, -0.36f, 0.90f), new Vector3(0, 0.05f, 1), new Vector3(0, 1, -0.05f)),
            HoldKind.Pipe => (chest.Point(0.04f, 0.26f, 0.46f), new Vector3(1, 0, 0), new Vector3(0, 0.92f, -0.38f)),
            HoldKind.Box => (between + chest.Direction(0, 0.08f, 0.06f), new Vector3(1, 0, 0), new Vector3(0, 1, 0)),
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
