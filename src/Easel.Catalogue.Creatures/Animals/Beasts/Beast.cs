using System.Numerics;
using Easel.Catalogue.Animals.Acting;
using Easel.Catalogue.People;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Beasts;

/// <summary>A furred animal on paws: a species says how it is named and measured.</summary>
internal abstract class Beast : CatalogueEntry<BeastParameters>
{
    /// <summary>Words for a young one.</summary>
    protected static readonly string[] YoungWords = ["baby", "young", "cub", "little", "pup"];

    /// <summary>Parts that every furred animal has.</summary>
    protected static readonly string[] UsualParts = ["ears", "chest", "belly", "paws", "eyes"];

    /// <summary>The kind that is wished.</summary>
    protected abstract BeastKind Choose(RandomStream stream, Wishes wishes);

    /// <summary>The coat of a kind in wished colours.</summary>
    protected virtual Coat Dyed(BeastKind kind, Wishes wishes) =>
        wishes.Colors.Length > 1 ? kind.Coat.Recolored(wishes.Colors[0]) with { Dark = wishes.Colors[1].ToVector3() } : kind.Coat.Recolored(wishes.Colors[0]);

    /// <summary>The pose of a word, for what does not stand on four legs.</summary>
    protected virtual QuadrupedPose Posed(string word, QuadrupedBuild build) => QuadrupedPose.For(word, build);

    /// <summary>The tail of a posed animal.</summary>
    protected virtual AnimalTail TailOf(BeastKind kind, QuadrupedPose pose) => kind.Tail.Pose(pose);

    /// <inheritdoc/>
    protected override BeastParameters Sample(RandomStream stream, Wishes wishes)
    {
        BeastKind kind = Choose(stream.Child("kind"), wishes);
        Coat coat = wishes.Colors.IsEmpty ? kind.Coat : Dyed(kind, wishes);
        coat = coat with
        {
            Dark = wishes.PartColorOr("ears", LinearRgb.FromVector3(coat.Dark)).ToVector3(),
            Light = wishes.PartColorOr("chest", wishes.PartColorOr("belly", LinearRgb.FromVector3(coat.Light))).ToVector3(),
            Legs = wishes.PartColorOr("paws", LinearRgb.FromVector3(coat.Legs)).ToVector3(),
        };
        bool young = YoungWords.Any(wishes.Words.Contains);
        RandomStream head = stream.Child("head");
        return new BeastParameters(
            kind,
            coat,
            wishes.PartColorOr("eyes", LinearRgb.FromHex(kind.Face.Iris)),
            wishes.Pose ?? kind.UsualPoses[(int)(wishes.Turn % (uint)kind.UsualPoses.Length)],
            Glance.HeadYaw(head, wishes),
            head.Range(-0.06f, 0.06f),
            (young ? 0.55f : 1) * stream.Child("size").Range(0.96f, 1.04f),
            young ? 1.2f : 1,
            stream.Child("fur").Range(0.92f, 1.08f) * (wishes.Words.Contains("fluffy") ? 1.4f : 1),
            stream.Child("bend").Range(-0.16f, 0.16f),
            PersonCasting.Acting(stream.Child("acting"), wishes, !young),
            stream.Seed);
    }

    /// <inheritdoc/>
    protected override Model Build(BeastParameters p, float resolution)
    {
        BeastKind kind = p.Kind;
        if (p.Acting is { } acting)
        {
            return AnimalCharacter.Build(acting, Actor(p), resolution);
        }

        QuadrupedBuild build = kind.Build with { Scale = kind.Build.Scale * p.SizeFactor, Head = kind.Build.Head * p.HeadFactor };
        QuadrupedPose pose = Posed(p.Pose, build);
        pose = pose.Bent(p.Bend) with { HeadYaw = p.Pose == "sleep" ? pose.HeadYaw : p.HeadYaw, HeadRoll = (0.5f * pose.HeadRoll) + p.HeadRoll };
        float mane = p.SizeFactor > 0.8f ? kind.Mane : 0;
        var figure = new FurryQuadruped
        {
            Build = build,
            Pose = pose,
            Coat = p.Coat,
            Tail = TailOf(kind, pose),
            TailColor = p.Coat.Base,
            LightUnderside = kind.LightUnderside && !pose.IsCurled,
            Fur = kind.Fur * p.FurFactor,
            Feathering = kind.Feathering,
            Mane = mane,
            Markings = kind.Markings?.Invoke(pose, p.Coat, p.Seed),
            Seed = p.Seed,
        };
        return figure.Assemble(new BeastHead(figure.HeadFrame, kind.Face, p.Coat, p.Iris, p.Pose == "sleep", 0.35f * (Info.ViewAzimuth - p.HeadYaw)), resolution);
    }

    /// <summary>The animal as one that acts upright.</summary>
    private static FurryActor Actor(BeastParameters p)
    {
        BeastKind kind = p.Kind;
        BeastTail tail = kind.Tail;
        return new FurryActor(
            p.Coat, frame => new BeastHead(frame, kind.Face, p.Coat, p.Iris, false, 0.05f), 0.16f * kind.Fur * p.FurFactor, 0.47f,
            FurryActor.TailOf(0.75f * tail.Length, MathF.Max(0.04f, 0.8f * tail.Thickness), tail.Brush));
    }

    /// <summary>How near a point is to the axis of the legs of one end, in metres of the build over a reach: 1 on it, 0 off it.</summary>
    protected static float OnLegs(QuadrupedPose pose, Vector3 q, bool front, float reach)
    {
        float nearest = float.MaxValue;
        foreach (Limb limb in pose.Limbs.Where(l => l.IsFront == front))
        {
            for (int i = 1; i < limb.Joints.Length; i++)
            {
                Vector3 a = limb.Joints[i - 1], ab = limb.Joints[i] - a;
                float t = Math.Clamp(Vector3.Dot(q - a, ab) / MathF.Max(ab.LengthSquared(), 1e-6f), 0, 1);
                nearest = MathF.Min(nearest, Vector3.Distance(q, a + (t * ab)));
            }
        }

        return Noise.SmoothStep(1.15f * reach, 0.9f * reach, nearest);
    }
}
