using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Animals.Acting;
using Easel.Catalogue.People;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals;

/// <summary>A dog: breeds by name, standing, walking, running, sitting or lying.</summary>
internal sealed class Dog : CatalogueEntry<DogParameters>
{
    private static readonly string[] _usualPoses = ["stand", "sit", "walk"];

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "dog",
        Names = ["dog", "puppy", "corgi", "dalmatian", "labrador", "retriever", "husky", "beagle", "hound", "doggy"],
        Plurals = ImmutableDictionary<string, string>.Empty.Add("puppy", "puppies").Add("husky", "huskies").Add("doggy", "doggies"),
        Words = [.. DogKind.BreedWords, "puppy", "fluffy", "happy", "big", "small", "collar"],
        Parts = ["collar", "ears", "chest", "paws", "eyes"],
        Family = "animals",
        Size = new Vector3(0.34f, 0.79f, 1.30f),
        Habitats = ["meadow", "park", "garden", "beach", "city-street", "living-room", "studio"],
        ViewAzimuth = 0.80f,
        ViewElevation = 0.13f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override DogParameters Sample(RandomStream stream, Wishes wishes)
    {
        DogKind kind = DogKind.Named(wishes.Words)
            ?? (wishes.Colors.IsEmpty && stream.Child("kind").Chance(0.25f) ? stream.Child("other kind").Pick(DogKind.Corgi, DogKind.Beagle) : DogKind.Retriever);
        Coat coat = kind.Coat;
        if (!wishes.Colors.IsEmpty)
        {
            coat = kind.Pattern == CoatPattern.Plain ? coat.Recolored(wishes.Colors[0]) : coat with { Base = wishes.Colors[0].ToVector3() };
            coat = wishes.Colors.Length > 1 ? coat with { Dark = wishes.Colors[1].ToVector3() } : coat;
        }

        coat = coat with
        {
            Dark = wishes.PartColorOr("ears", LinearRgb.FromVector3(coat.Dark)).ToVector3(),
            Light = wishes.PartColorOr("chest", LinearRgb.FromVector3(coat.Light)).ToVector3(),
            Legs = wishes.PartColorOr("paws", LinearRgb.FromVector3(coat.Legs)).ToVector3(),
        };
        bool puppy = wishes.Words.Contains("puppy");
        RandomStream head = stream.Child("head");
        RandomStream collar = stream.Child("collar");
        bool wears = wishes.PartColors.ContainsKey("collar") || wishes.Words.Contains("collar") || collar.Chance(0.5f);
        LinearRgb typical = LinearRgb.FromHex(collar.Pick("#c8372d", "#2f6fb5", "#2d8f6f"));
        return new DogParameters(
            kind,
            coat,
            wishes.Pose ?? _usualPoses[(int)(wishes.Turn % (uint)_usualPoses.Length)],
            wishes.Pose != "sleep" && head.Chance(0.55f),
            Glance.HeadYaw(head, wishes),
            head.Range(-0.07f, 0.08f),
            (puppy ? 0.6f : 1) * stream.Child("size").Range(0.95f, 1.05f),
            puppy ? 1.22f : 1,
            stream.Child("fur").Range(0.9f, 1.1f) * (wishes.Words.Contains("fluffy") ? 1.5f : 1),
            wears ? wishes.PartColorOr("collar", typical) : null,
            stream.Child("bend").Range(-0.2f, 0.2f),
            PersonCasting.Acting(stream.Child("acting"), wishes, !puppy),
            stream.Seed);
    }

    /// <inheritdoc/>
    protected override Model Build(DogParameters p, float resolution)
    {
        DogKind kind = p.Kind;
        if (p.Acting is { } acting)
        {
            return AnimalCharacter.Build(
                acting, new FurryActor(p.Coat, frame => new DogHead(frame, kind, p.Coat, p.OpenMouth, false, 0.05f), 0.012f * p.FurFactor, 0.46f, FurryActor.TailOf(0.6f, 0.06f, 0.2f)), resolution);
        }

        QuadrupedBuild build = kind.Build with { Scale = kind.Build.Scale * p.SizeFactor, Head = kind.Build.Head * p.HeadFactor };
        QuadrupedPose pose = QuadrupedPose.For(p.Pose, build);
        pose = pose.Bent(p.Bend) with { HeadYaw = p.Pose == "sleep" ? pose.HeadYaw : p.HeadYaw, HeadRoll = pose.HeadRoll + p.HeadRoll };
        var figure = new FurryQuadruped
        {
            Build = build,
            Pose = pose,
            Coat = p.Coat,
            Tail = AnimalTail.OfDog(kind.Tail, build, pose),
            TailColor = p.Coat.Base,
            LightUnderside = !pose.IsCurled && kind.Pattern != CoatPattern.Spots,
            Fur = kind.Fur * p.FurFactor,
            Feathering = kind.Feathering,
            Markings = kind.Pattern == CoatPattern.Spots ? (at, color) => Spots(at, color, p.Coat.Dark, p.Seed) : null,
            CollarColor = p.Collar,
            Seed = p.Seed,
        };
        return figure.Assemble(new DogHead(figure.HeadFrame, kind, p.Coat, p.OpenMouth, p.Pose == "sleep", 0.35f * (Info.ViewAzimuth - p.HeadYaw)), resolution);
    }

    /// <summary>Round spots of several sizes, none larger than a paw.</summary>
    private static Vector3 Spots(Vector3 q, Vector3 color, Vector3 dark, uint seed)
    {
        Vector3 warped = (q + (0.03f * new Vector3(Noise.Perlin(q * 9, seed), Noise.Perlin(q * 9, seed + 1), Noise.Perlin(q * 9, seed + 2)))) * 6.5f;
        (float near, _, uint cell) = Noise.Worley(warped, seed);
        float radius = 0.18f + (0.22f * Hash.ToUnit(cell));
        return Vector3.Lerp(dark, color, Noise.SmoothStep(radius - 0.03f, radius + 0.03f, near));
    }
}
