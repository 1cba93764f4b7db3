using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Animals.Acting;
using Easel.Catalogue.People;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals;

/// <summary>A cat: sitting unless asked otherwise, tabby unless coloured.</summary>
internal sealed class Cat : CatalogueEntry<CatParameters>
{
    private static readonly Coat _orange = Coat.Hex("#d98a45", "#f8e6cd", "#8f4a20", "#eec596");
    private static readonly Coat _gray = Coat.Hex("#a3a19c", "#eceae5", "#4d4b49", "#b9b6b0");
    private static readonly Coat _siamese = Coat.Hex("#ecdcc2", "#f6ecdc", "#4c372d", "#594136");
    private static readonly Coat _tuxedo = Coat.Hex("#312e2e", "#f6f4f0", "#2c2929", "#f6f4f0");

    private static readonly string[] _usualPoses = ["sit", "lie", "sit", "stand"];

    private static readonly QuadrupedBuild _build = new()
    {
        Scale = 0.285f,
        TrunkHeight = 0.60f,
        Chest = 0.222f,
        Loin = 0.88f,
        Width = 0.88f,
        Head = 0.298f,
        HeadPosition = (0.28f, 0.34f),
        Neck = 0.178f,
        FrontLeg = (0.118f, 0.078f, 0.058f, 0.070f),
        HindLeg = (0.172f, 0.108f, 0.056f, 0.068f),
        Stance = 0.112f,
        Tail = 0.058f,
        SittingHeight = 0.70f,
        SittingLength = 0.50f,
        SeatedWeight = 1.14f,
        SeatedStance = 0.64f,
        CollarPosition = 0.50f,
    };

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "cat",
        Names = ["cat", "kitten", "kitty", "tabby", "tomcat"],
        Plurals = ImmutableDictionary<string, string>.Empty.Add("kitty", "kitties").Add("tabby", "tabbies"),
        Words = ["kitten", "siamese", "tabby", "tuxedo", "ginger", "fluffy", "persian", "collar", "striped"],
        Parts = ["collar", "ears", "chest", "paws", "eyes"],
        Family = "animals",
        Size = new Vector3(0.28f, 0.42f, 0.36f),
        Habitats = ["living-room", "garden", "meadow", "city-street", "studio"],
        ViewAzimuth = 0.48f,
        ViewElevation = 0.12f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override CatParameters Sample(RandomStream stream, Wishes wishes)
    {
        (Coat coat, CoatPattern pattern, string eyes) = Look(stream.Child("coat"), wishes);
        coat = coat with
        {
            Light = wishes.PartColorOr("chest", LinearRgb.FromVector3(coat.Light)).ToVector3(),
            Legs = wishes.PartColorOr("paws", LinearRgb.FromVector3(coat.Legs)).ToVector3(),
        };
        bool kitten = wishes.Words.Contains("kitten");
        RandomStream head = stream.Child("head"), collar = stream.Child("collar");
        bool wears = wishes.PartColors.ContainsKey("collar") || wishes.Words.Contains("collar") || collar.Chance(0.3f);
        LinearRgb typical = LinearRgb.FromHex(collar.Pick("#c8372d", "#2f6fb5", "#2d8f8a"));
        return new CatParameters(
            coat,
            pattern,
            wishes.PartColorOr("eyes", LinearRgb.FromHex(eyes)),
            wishes.Pose ?? _usualPoses[(int)(wishes.Turn % (uint)_usualPoses.Length)],
            Glance.HeadYaw(head, wishes),
            head.Range(-0.14f, 0.10f),
            (kitten ? 0.6f : 1) * stream.Child("size").Range(0.95f, 1.05f),
            kitten ? 1.15f : 1,
            stream.Child("fur").Range(0.9f, 1.1f) * (wishes.Words.Contains("fluffy") || wishes.Words.Contains("persian") ? 1.6f : 1),
            wears ? wishes.PartColorOr("collar", typical) : null,
            stream.Child("tail").Range(-1f, 1f),
            stream.Child("bend").Range(-0.2f, 0.2f),
            PersonCasting.Acting(stream.Child("acting"), wishes, !kitten),
            stream.Seed);
    }

    /// <inheritdoc/>
    protected override Model Build(CatParameters p, float resolution)
    {
        if (p.Acting is { } acting)
        {
            return AnimalCharacter.Build(
                acting, new FurryActor(p.Coat, frame => new CatHead(frame, p.Coat, p.Pattern, p.Iris, false, 0.05f), 0.010f * p.FurFactor, 0.50f, FurryActor.TailOf(0.85f, 0.055f, 0), Banded(p)), resolution);
        }

        QuadrupedBuild build = _build with { Scale = _build.Scale * p.SizeFactor, Head = _build.Head * p.HeadFactor };
        QuadrupedPose pose = QuadrupedPose.For(p.Pose, build);
        pose = pose.Bent(p.Bend) with { HeadYaw = p.Pose == "sleep" ? pose.HeadYaw : p.HeadYaw, HeadRoll = pose.HeadRoll + p.HeadRoll };
        var figure = new FurryQuadruped
        {
            Build = build,
            Pose = pose,
            Coat = p.Coat,
            Tail = AnimalTail.OfCat(build, pose, p.TailSway),
            LightUnderside = !pose.IsCurled,
            TailColor = p.Pattern == CoatPattern.Points ? p.Coat.Dark : p.Coat.Base,
            Fur = 0.062f * p.FurFactor,
            Markings = p.Pattern == CoatPattern.Tabby ? (at, color) => Stripes(at, color, p.Coat, pose, p.Seed) : null,
            CollarColor = p.Collar,
            Seed = p.Seed,
        };
        return figure.Assemble(new CatHead(figure.HeadFrame, p.Coat, p.Pattern, p.Iris, p.Pose == "sleep", 0.4f * (Info.ViewAzimuth - p.HeadYaw)), resolution);
    }

    /// <summary>The bands of a tabby on an upright body, or null.</summary>
    private static Func<Vector3, Vector3, Vector3>? Banded(CatParameters p) => p.Pattern != CoatPattern.Tabby ? null : (q, color) =>
    {
        float pale = Vector3.Distance(color, p.Coat.Base) / MathF.Max(Vector3.Distance(p.Coat.Light, p.Coat.Base), 0.05f);
        float wave = MathF.Sin((q.Y + (0.06f * Noise.Perlin(q * 5, p.Seed))) * 34), breaks = Noise.SmoothStep(-0.55f, -0.1f, Noise.Perlin(q * 4, p.Seed + 9));
        return Vector3.Lerp(color, p.Coat.Dark, 0.6f * (1 - Noise.SmoothStep(0.25f, 0.7f, pale)) * breaks * Noise.SmoothStep(-0.1f, 0.5f, wave));
    };

    private static (Coat Coat, CoatPattern Pattern, string Eyes) Look(RandomStream stream, Wishes wishes)
    {
        if (wishes.Words.Contains("siamese"))
        {
            return (_siamese, CoatPattern.Points, "#5aa6e0");
        }

        if (wishes.Words.Contains("tuxedo"))
        {
            return (_tuxedo, CoatPattern.Tuxedo, "#a8a040");
        }

        if (wishes.Colors.IsEmpty)
        {
            bool orange = wishes.Words.Contains("ginger") || stream.Chance(0.65f);
            return orange ? (_orange, CoatPattern.Tabby, "#94993f") : (_gray, CoatPattern.Tabby, "#a3a043");
        }

        // Black and white together are a tuxedo; black or white alone are plain; all other colours are tabbies in that colour.
        LinearRgb first = wishes.Colors[0];
        bool dark = MathF.Max(first.R, MathF.Max(first.G, first.B)) < 0.06f, bright = MathF.Min(first.R, MathF.Min(first.G, first.B)) > 0.6f;
        if (wishes.Colors.Length > 1 && (dark || bright))
        {
            return (_tuxedo, CoatPattern.Tuxedo, "#a8a040");
        }

        if (dark)
        {
            return (Coat.Hex("#312e2e", "#353232", "#2c2929", "#312e2e"), CoatPattern.Plain, "#c39a2e");
        }

        if (bright)
        {
            return (Coat.Hex("#e2dbd0", "#ece6dc", "#d6cdbf", "#e6e0d6"), CoatPattern.Plain, "#5f9fca");
        }

        // Orange fur is ginger, not the colour of a traffic cone.
        if (first.R > 2 * first.G && first.G > 4 * first.B)
        {
            return (_orange, CoatPattern.Tabby, "#94993f");
        }

        Vector3 main = first.ToVector3(), light = Vector3.Lerp(main, new Vector3(0.9f), 0.75f);
        return (new Coat(main, light, main * 0.38f, Vector3.Lerp(main, light, 0.4f)), CoatPattern.Tabby, "#94993f");
    }

    /// <summary>Bands round body, legs and tail, wavering, only where the coat has its main colour.</summary>
    private static Vector3 Stripes(Vector3 q, Vector3 color, Coat coat, QuadrupedPose pose, uint seed)
    {
        if (Vector3.Distance(q, pose.Head) < 0.36f)
        {
            return color;
        }

        float pale = Vector3.Distance(color, coat.Base) / MathF.Max(Vector3.Distance(coat.Light, coat.Base), 0.05f);
        float strength = 1 - Noise.SmoothStep(0.25f, 0.7f, pale);
        float waver = 0.055f * Noise.Perlin(q * 5.5f, seed);
        float wave = MathF.Sin((Vector3.Distance(q, pose.Head + new Vector3(0, 0, 0.1f)) + waver) * 44);
        float breaks = Noise.SmoothStep(-0.55f, -0.1f, Noise.Perlin(q * 4, seed + 9));
        return Vector3.Lerp(color, coat.Dark, 0.62f * strength * breaks * Noise.SmoothStep(-0.10f, 0.50f, wave));
    }
}
