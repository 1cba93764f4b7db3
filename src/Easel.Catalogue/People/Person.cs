using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Meshes;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>A person of any age, trade and mood, as a friendly figurine.</summary>
internal sealed class Person : CatalogueEntry<PersonParameters>
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "person",
        Names = [.. PersonCasting.Names],
        Plurals = PersonCasting.Plurals,
        Words = [.. PersonCasting.Words],
        Parts = [.. PersonCasting.Parts],
        Family = "people",
        Size = new Vector3(0.6f, 1.75f, 0.4f),
        Habitats = ["city-street", "meadow", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.08f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override PersonParameters Sample(RandomStream stream, Wishes wishes) => PersonCasting.Sample(stream, wishes);

    /// <inheritdoc/>
    protected override Model Build(PersonParameters p, float resolution)
    {
        PersonBuild build = PersonBuild.For(p.Kind, p.Stoutness, p.Height);
        PersonPose pose = PersonPose.For(p.Pose, p.Stance, build.Shin / (build.Shin + build.Thigh));
        pose = pose with { HeadTurn = pose.HeadTurn + new Vector3(p.HeadYaw, 0.02f, p.HeadRoll) };
        var body = new PersonSkeleton(build, pose);

        // Cells of about a pixel and a half; figures far away need not resolve fingers.
        float cell = Math.Clamp(1.5f * resolution, 0.011f * body.Unit, 0.05f * body.Unit);
        var wardrobe = new Wardrobe(body, p.Outfit, cell);
        var head = new PersonHead(body, p.Face);
        ImmutableArray<Part>.Builder parts = ImmutableArray.CreateBuilder<Part>();
        parts.AddRange(head.Build(resolution));
        Mesh[] bare = [.. wardrobe.Skin()];
        if (bare.Length > 0)
        {
            parts.Add(new Part(ClothSheet.Join(bare), PersonHead.SkinMaterial(p.Face.Skin)));
        }

        parts.Add(new Part(Hands(body, cell), PersonHead.SkinMaterial(p.Face.Skin)));
        parts.AddRange(wardrobe.Build());
        RandomStream stream = new RandomStream(p.Seed).Child("hair");
        parts.AddRange(new HairModel(body.Head, p.Hair, wardrobe.Shell(), stream).Build());
        parts.AddRange(BeardModel.Build(head, body.Head, p.Face, p.Hair, stream));
        parts.AddRange(new HatModel(body.Head, p.Outfit.HatColor, p.Outfit.AccentColor, cell).Build(p.Outfit.Hat));
        if (p.Outfit.HasGlasses)
        {
            parts.Add(AccessoryModel.Glasses(head, body.Head, p.Face, p.Outfit.GlassesColor));
        }

        if (p.Outfit.HasEyePatch)
        {
            parts.Add(AccessoryModel.EyePatch(head, body.Head, p.Face));
        }

        if (p.Outfit.HasCape)
        {
            parts.Add(AccessoryModel.Cape(body, p.Outfit.CapeColor));
        }

        if (p.Pose == "read")
        {
            parts.AddRange(AccessoryModel.Book(body, LinearRgb.FromHex("#a8323a")));
        }

        return new Model(parts.ToImmutable(), [Grip(body)]);
    }

    /// <summary>Both hands, each with a bit of wrist.</summary>
    private static Mesh Hands(PersonSkeleton body, float cell)
    {
        float fine = Math.Clamp(0.8f * cell, 0.0075f * body.Unit, 0.016f * body.Unit);
        var hands = new Mesh[2];
        for (int i = 0; i < 2; i++)
        {
            var hand = new SdfGroup();
            ArmPose arm = i == 0 ? body.Pose.Arms.Left : body.Pose.Arms.Right;
            HandModel.Add(hand, body.Hands[i], PersonSkeleton.Side(i), arm.Curl, body.Build.Arm.Low / body.Build.Hand);

            // A bit of forearm fills the end of the sleeve.
            (_, Vector3 elbow, Vector3 wrist) = body.Arms[i];
            float radius = body.Build.Arm.Low * body.Unit;
            hand.Union(new RoundCone(wrist, 0.98f * radius, Vector3.Lerp(wrist, elbow, 0.16f), 1.0f * radius), 0.04f * body.Unit);
            hands[i] = SdfMesher.Build(hand, fine);
        }

        return WithWarmFingers(ClothSheet.Join(hands), body.Hands);
    }

    /// <summary>Blood shows in knuckles and finger tips.</summary>
    private static Mesh WithWarmFingers(Mesh mesh, FigureFrame[] hands)
    {
        var colors = new Vector3[mesh.Positions.Length];
        for (int i = 0; i < colors.Length; i++)
        {
            Vector3 p = mesh.Positions[i], left = hands[0].ToLocal(p), right = hands[1].ToLocal(p);
            float along = (left.LengthSquared() < right.LengthSquared() ? left : right).Length();
            colors[i] = Vector3.Lerp(Vector3.One, new Vector3(1, 0.82f, 0.80f), Noise.SmoothStep(0.12f, 0.28f, along));
        }

        return new Mesh(mesh.Positions, mesh.Normals, mesh.Indices, ImmutableCollectionsMarshal.AsImmutableArray(colors));
    }

    /// <summary>What the right hand holds sits in the hollow of its fingers.</summary>
    private static TaggedSurface Grip(PersonSkeleton body)
    {
        FigureFrame hand = body.Hands[1];
        Vector3 center = hand.Point(HandModel.Grip(-1));
        const float Half = 0.05f;
        return new TaggedSurface(SurfaceTag.Grip, center, hand.Direction(Half, 0, 0), hand.Direction(0, 0, Half));
    }
}
