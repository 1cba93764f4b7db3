using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Objects.Animals;

/// <summary>A dog: breeds by name, standing, walking, running, sitting or lying.</summary>
internal sealed class Dog : CatalogueEntry<DogParameters>
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "dog",
        Names = ["dog", "puppy", "golden retriever", "corgi", "dalmatian", "labrador", "husky", "beagle", "hound", "doggy"],
        Plurals = ImmutableDictionary<string, string>.Empty.Add("puppy", "puppies").Add("husky", "huskies").Add("doggy", "doggies"),
        Words = [.. DogKind.BreedWords, "puppy", "fluffy", "happy", "big", "small", "collar"],
        Parts = ["collar", "ears", "chest", "paws", "eyes"],
        Family = "animals",
        Size = new Vector3(0.35f, 0.85f, 1.05f),
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
            wishes.Pose,
            !(wishes.Pose is "sleep" or "lie" && head.Chance(0.3f)),
            head.Range(0.20f, 0.40f),
            head.Range(-0.08f, 0.10f),
            (puppy ? 0.6f : 1) * stream.Child("size").Range(0.95f, 1.05f),
            puppy ? 1.22f : 1,
            stream.Child("fur").Range(0.9f, 1.1f) * (wishes.Words.Contains("fluffy") ? 1.5f : 1),
            wears ? wishes.PartColorOr("collar", typical) : null,
            stream.Seed);
    }

    /// <inheritdoc/>
    protected override Model Build(DogParameters p, float resolution)
    {
        DogKind kind = p.Kind;
        QuadrupedBuild build = kind.Build with { Scale = kind.Build.Scale * p.SizeFactor, Head = kind.Build.Head * p.HeadFactor };
        QuadrupedPose pose = QuadrupedPose.For(p.Pose, build);
        pose = pose with { HeadYaw = p.HeadYaw, HeadRoll = pose.HeadRoll + p.HeadRoll };
        float scale = build.Scale;
        var frame = new FigureFrame(new Vector3(0, 0, -pose.Middle * scale), Quaternion.Identity, scale);
        FigureFrame headFrame = frame.Child(
            pose.Head, Quaternion.CreateFromYawPitchRoll(pose.HeadYaw, pose.HeadPitch, pose.HeadRoll), build.Head);
        float size = 2.1f * scale, cell = FurCoat.Cell(resolution, size);

        // Skin: body, head and tail in one field.
        var skin = new SdfGroup(p.Coat.Base);
        QuadrupedBody.Add(skin, frame, build, pose, p.Coat, kind.Pattern != CoatPattern.Spots);
        DogTail tail = new(kind, build, pose);
        tail.Add(skin, frame, p.Coat);
        var head = new DogHead(headFrame, kind, p.Coat, p.OpenMouth);
        head.AddSkin(skin);
        if (kind.Pattern == CoatPattern.Spots)
        {
            skin.Paint((at, color) => Spots(at / scale, color, p.Coat.Dark, p.Seed));
        }

        Collar? collar = p.Collar is null ? null : CollarOf(frame, build, pose, p.FurFactor * kind.Fur);
        var style = new FurStyle
        {
            Count = FurCoat.Blades(resolution, size, 42_000),
            Length = kind.Fur * p.FurFactor * scale,
            Width = MathF.Max(0.0085f * scale, 1.1f * resolution),
            LengthFactor = at => (head.FurLength(at) ?? BodyFur(frame.ToLocal(at), pose, tail)) * (collar?.FurLength(at) ?? 1),
            Flow = (at, _) => head.FurLength(at) is null ? BodyFlow(frame.ToLocal(at), pose) : head.Flow(at),
            ClumpSize = 0.10f * scale,
            Lift = 0.28f,
        };
        ImmutableArray<Part>.Builder parts = ImmutableArray.CreateBuilder<Part>();
        parts.AddRange(FurCoat.Dress(SdfMesher.Build(skin, cell), style, p.Seed));
        parts.AddRange(head.Features(cell));
        if (collar is not null)
        {
            parts.AddRange(collar.Build(p.Collar!.Value));
        }

        return new Model(parts.ToImmutable());
    }

    /// <summary>Length of the body's fur: short on the paws, long on chest and tail.</summary>
    private static float BodyFur(Vector3 q, QuadrupedPose pose, DogTail tail)
    {
        float factor = float.Lerp(0.3f, 1, Noise.SmoothStep(0.08f, 0.42f, q.Y));
        Vector4 chest = pose.Trunk[^1];
        float bib = 1 - Noise.SmoothStep(0.12f, 0.42f, Vector3.Distance(q, new Vector3(chest.X, chest.Y - 0.05f, chest.Z + chest.W)));
        factor *= 1 + (0.45f * bib);
        return MathF.Max(factor, tail.FurLength(q));
    }

    /// <summary>Fur lies away from the head and hangs.</summary>
    private static Vector3 BodyFlow(Vector3 q, QuadrupedPose pose) =>
        Vector3.Normalize(q - pose.Head + new Vector3(0, 0, 0.01f)) + new Vector3(0, -0.55f, 0);

    /// <summary>Round spots of several sizes, none larger than a paw.</summary>
    private static Vector3 Spots(Vector3 q, Vector3 color, Vector3 dark, uint seed)
    {
        Vector3 warped = (q + (0.03f * new Vector3(Noise.Perlin(q * 9, seed), Noise.Perlin(q * 9, seed + 1), Noise.Perlin(q * 9, seed + 2)))) * 6.5f;
        (float near, _, uint cell) = Noise.Worley(warped, seed);
        float radius = 0.18f + (0.22f * Hash.ToUnit(cell));
        return Vector3.Lerp(dark, color, Noise.SmoothStep(radius - 0.03f, radius + 0.03f, near));
    }

    private static Collar CollarOf(FigureFrame frame, QuadrupedBuild b, QuadrupedPose pose, float fur)
    {
        var chest = new Vector3(pose.Trunk[^1].X, pose.Trunk[^1].Y, pose.Trunk[^1].Z);
        Vector3 nape = pose.Head - (QuadrupedBody.Facing(pose) * (0.35f * b.Head)) - new Vector3(0, 0.30f * b.Head, 0);
        Vector3 axis = Vector3.Normalize(nape - chest);
        float angle = MathF.Atan2(axis.Z, axis.Y);
        float yaw = MathF.Atan2(axis.X, 1);
        Quaternion turn = Quaternion.CreateFromAxisAngle(Vector3.UnitX, angle) * Quaternion.CreateFromAxisAngle(Vector3.UnitZ, -yaw);
        Vector3 at = Vector3.Lerp(chest, nape, 0.72f);
        float radius = (0.25f * b.Chest) + (0.75f * b.Neck) + (0.25f * fur);
        return new Collar(new FigureFrame(frame.Point(at), turn, 1), radius * frame.Scale);
    }
}
