using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>A horse: bay unless coloured, with a star or a blaze; ponies and foals, palominos and piebalds by name.</summary>
internal sealed class Horse : Grazer
{
    private static readonly GrazerCoat _bay = GrazerCoat.Hex("#8a4a24", "#94552c", "#f3efe8", "#3a2620", "#33211a", "#231a17", "#3d352f", "#6b4433");
    private static readonly GrazerCoat _chestnut = GrazerCoat.Hex("#a85a2a", "#b4683a", "#f3efe8", "#8a5440", "#a0562a", "#b87038", "#6b5a4a", "#8a5a44");
    private static readonly GrazerCoat _palomino = GrazerCoat.Hex("#d8a45c", "#e4bb7c", "#f6f1e6", "#a8796a", "#dcae6c", "#f2e6cc", "#8a7660", "#b88a70");
    private static readonly GrazerCoat _dun = GrazerCoat.Hex("#6f4a34", "#7c5640", "#f3efe8", "#4a332a", "#4a3226", "#d9c8a6", "#4a3f36", "#5f4438");

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "horse",
        Names = ["horse", "pony", "foal", "stallion", "mare", "mustang", "colt", "filly", "steed", "racehorse"],
        Plurals = ImmutableDictionary<string, string>.Empty.Add("pony", "ponies").Add("filly", "fillies"),
        Words = [.. YoungWords, "pony", "foal", "colt", "filly", "palomino", "chestnut", "bay", "piebald", "pinto", "spotted"],
        Parts = ["mane", "tail", "hooves", "eyes", "nose", "muzzle", "ears", "legs", "patches", "belly"],
        Family = "animals",
        Size = new Vector3(0.52f, 2.2f, 2.15f),
        Habitats = ["meadow", "farm", "park", "beach", "forest", "studio"],
        ViewAzimuth = 0.92f,
        ViewElevation = 0.09f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override bool IsYoung(Wishes wishes) => YoungWords.Append("foal").Append("colt").Append("filly").Any(wishes.Words.Contains);

    /// <inheritdoc/>
    protected override GrazerKind Choose(RandomStream stream, Wishes wishes)
    {
        GrazerCoat coat = wishes.Words.Contains("palomino") ? _palomino : wishes.Words.Contains("chestnut") ? _chestnut : wishes.Words.Contains("bay") || stream.Chance(0.6f) ? _bay : stream.Pick(_chestnut, _dun, _palomino);
        bool pied = wishes.Colors.Length > 1 || wishes.Words.Contains("piebald") || wishes.Words.Contains("pinto") || wishes.Words.Contains("spotted");
        coat = wishes.Colors.IsEmpty ? coat : Dyed(_bay, wishes.Colors[0]);
        coat = wishes.Colors.Length > 1 ? coat with { Marks = wishes.Colors[1].ToVector3() } : coat;
        GrazerBuild build = EquineForms.Horse;
        bool pony = wishes.Words.Contains("pony");
        int blaze = stream.Child("blaze").Range(0, 2);
        bool white = !wishes.Colors.IsEmpty && coat.Base.Y > 0.5f;
        return new GrazerKind
        {
            Build = pony ? Pony(build) : build,
            Head = EquineForms.HorseHead,
            Coat = coat,
            Tail = EquineForms.HorseTail,
            Mane = new ManeForm(pony ? 0.50f : 0.46f, false, pony ? 0.36f : 0.26f),
            Marks = pied ? figure => Patches(figure) : white || blaze == 2 ? null : figure => Blaze(figure, blaze),
            Roughness = 0.50f,
        };
    }

    /// <summary>Black manes go with brown horses; others have one of their own colour, a little apart.</summary>
    private static GrazerCoat Dyed(GrazerCoat bay, LinearRgb color)
    {
        GrazerCoat dyed = bay.Recolored(color);
        bool brown = dyed.Base.X > 1.5f * dyed.Base.Y && dyed.Base.Y > 1.3f * dyed.Base.Z && dyed.Base.X < 0.5f;
        Vector3 b = dyed.Base;
        return brown ? dyed : dyed with
        {
            Hair = b.Y > 0.5f ? Vector3.Min(1.05f * b, new Vector3(0.88f)) : 0.62f * b,
            Legs = b.Y > 0.5f ? b : 0.75f * b,
            Muzzle = Vector3.Lerp(0.45f * b, Coat.Linear("#5a4540"), b.Y > 0.5f ? 0.7f : 0.3f),
        };
    }

    /// <summary>Shorter legs under the same trunk, a larger head.</summary>
    private static GrazerBuild Pony(GrazerBuild b) => b.Raised(-0.20f) with { Scale = 0.82f, HeadSize = 1.08f * b.HeadSize, Width = 0.74f };

    /// <summary>A white stripe or star on the face, and white socks.</summary>
    private static Func<Vector3, float, Vector3, Vector3> Blaze(GrazerFigure figure, int kind)
    {
        FigureFrame frame = figure.Frame, head = figure.Head.Frame;
        GrazerLeg[] legs = figure.Pose.Legs;
        uint seed = figure.Seed;
        return (q, pixel, color) =>
        {
            Vector3 h = head.ToLocal(frame.Point(q));
            if (h.LengthSquared() < 10 && h.Y > -0.3f)
            {
                float half = kind == 0 ? 0.20f - (0.05f * MathF.Cos(3 * h.Z)) : 0.22f - (0.5f * MathF.Abs(h.Z - 0.72f));
                float inside = half + (0.04f * Noise.Perlin(h * 4, seed)) - MathF.Abs(h.X);
                inside = MathF.Min(inside, MathF.Min(h.Z - 0.35f, 2.55f - h.Z));
                color = Vector3.Lerp(color, figure.Coat.Marks, PatternMath.Cover(inside * head.Scale, 1.5f * pixel));
            }

            for (int i = 1; i < 4; i++)
            {
                if (legs[i].Along(q) is { } along && along > 1.2f)
                {
                    float edge = along - (i == 2 ? 1.45f : 1.72f) + (0.12f * Noise.Perlin(q * 12, seed + 3));
                    color = Vector3.Lerp(color, figure.Coat.Marks, PatternMath.Cover(0.3f * edge, 1.5f * pixel));
                }
            }

            return color;
        };
    }

    /// <summary>Large patches with wavering edges.</summary>
    private static Func<Vector3, float, Vector3, Vector3> Patches(GrazerFigure figure) =>
        (q, pixel, color) => Vector3.Lerp(color, figure.Coat.Marks, PatternMath.Cover(0.30f * (Noise.Fbm((q * 1.9f) + new Vector3(3.1f * (q.X > 0 ? 1 : -1), 0, 0), 2, figure.Seed + 7) + 0.02f), 1.5f * pixel));
}
