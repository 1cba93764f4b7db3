using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Kit;
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
        PersonPose pose = Posed(p, build);
        var body = new PersonSkeleton(build, pose);

        // Cells of about a pixel and a half; figures far away need not resolve fingers.
        float cell = Math.Clamp(1.5f * resolution, 0.011f * body.Unit, 0.05f * body.Unit);
        var wardrobe = new Wardrobe(body, p.Outfit, cell, p.Seed);
        var head = new PersonHead(body, p.Face);
        ImmutableArray<Part>.Builder parts = ImmutableArray.CreateBuilder<Part>();
        parts.AddRange(head.Build(resolution));
        Mesh[] bare = [.. wardrobe.Skin()];
        if (bare.Length > 0)
        {
            parts.Add(new Part(ClothSheet.Join(bare), PersonHead.SkinMaterial(p.Face.Skin)));
        }

        parts.Add(new Part(Hands(body, p.Outfit, cell), HandMaterial(p)));
        parts.AddRange(wardrobe.Build());
        RandomStream stream = new RandomStream(p.Seed).Child("hair");
        parts.AddRange(new HairModel(body.Head, p.Hair, wardrobe.Shell(), stream, resolution < 0.005f * body.Unit).Build());
        parts.AddRange(BeardModel.Build(head, body.Head, p.Face, p.Hair, stream));
        parts.AddRange(new HatModel(body.Head, p.Outfit.HatColor, p.Outfit.AccentColor, cell).Build(p.Outfit.Hat));
        var onFace = new FaceWear(head, body.Head, p.Face, p.Outfit, cell);
        parts.AddRange(onFace.Build());
        if (p.Pose == "cry")
        {
            parts.Add(onFace.Tears());
        }

        parts.AddRange(new BackWear(body, p.Outfit, cell).Build());
        parts.AddRange(Props(p, body, cell));

        return Finished(parts.ToImmutable(), body, p.Hold, !p.HasThing && p.Pose is "ski" or "surf");
    }

    /// <summary>What goes with an activity where the prompt names nothing for it, or with how a thing is held.</summary>
    internal static IEnumerable<Part> Props(PersonParameters p, PersonSkeleton body, float cell)
    {
        var props = new PropModel(body, cell);
        return p.Hold is { } hold ? props.Build(hold, p.IsSeated) : p.HasThing || p.Rig is not null ? [] : props.Build(p.Pose);
    }

    /// <summary>The bearing of a figure: what it does, how it holds something, what it sits on.</summary>
    internal static PersonPose Posed(PersonParameters p, PersonBuild build)
    {
        float shin = build.Shin / (build.Shin + build.Thigh);
        PersonPose pose = (p.Part > 0 ? PersonPose.Together(p.Pose, p.Part == 1) : null) ?? PersonPose.For(p.Pose, p.Stance, shin);
        pose = p.Hold is { } hold ? HoldTable.Posed(hold, pose, shin) : pose;
        pose = p.Rig is { } rig ? PersonPose.Rigged(rig, shin) : p.IsSeated ? pose.Seated(shin) : pose;
        pose = p.Face.IsOld ? pose.Aged : pose;
        return pose with { HeadTurn = pose.HeadTurn + new Vector3(p.HeadYaw, 0.02f, p.HeadRoll) };
    }

    /// <summary>The parts as a model with the places where the figure holds and sits.</summary>
    /// <param name="parts">All parts.</param>
    /// <param name="body">The posed body.</param>
    /// <param name="hold">How a thing is held, or null.</param>
    /// <param name="isOnBoards">Whether skis or a board lie under the soles.</param>
    internal static Model Finished(ImmutableArray<Part> parts, PersonSkeleton body, HoldKind? hold, bool isOnBoards = false)
    {
        PersonPose pose = body.Pose;
        ImmutableArray<TaggedSurface>.Builder places = ImmutableArray.CreateBuilder<TaggedSurface>();
        places.Add(Grip(body));
        if (hold is { } held && HoldTable.Frame(held, body) is { } frame)
        {
            places.Add(frame);
        }

        if (pose.IsSeated && !pose.IsSupine && pose.SitsHigh)
        {
            places.Add(new TaggedSurface(SurfaceTag.Rump, body.Rump, new Vector3(0.1f, 0, 0), new Vector3(0, 0, -0.1f)));
        }

        var model = new Model(parts, places.ToImmutable());
        return pose.IsSupine ? new ModelBuilder().Add(model, Matrix4x4.CreateFromQuaternion(pose.Tumble)).Build(ground: true, center: true)
            : isOnBoards || pose.Rig is not null ? new ModelBuilder().Add(model, Matrix4x4.Identity).Build(ground: true) : model;
    }

    /// <summary>How much larger than the hand a glove of a space suit is.</summary>
    private const float PaddedGlove = 1.34f;

    /// <summary>Both hands, each with a bit of wrist.</summary>
    private static Mesh Hands(PersonSkeleton body, Outfit outfit, float cell)
    {
        float fine = Math.Clamp(0.8f * cell, 0.0075f * body.Unit, 0.016f * body.Unit);
        var hands = new Mesh[2];
        for (int i = 0; i < 2; i++)
        {
            var hand = new SdfGroup();
            ArmPose arm = i == 0 ? body.Pose.Arms.Left : body.Pose.Arms.Right;
            if (outfit.Has(Accessory.BoxingGloves))
            {
                HandModel.AddBoxingGlove(hand, body.Hands[i], PersonSkeleton.Side(i));
            }
            else
            {
                // Padded gloves are larger than the hand.
                FigureFrame palm = body.Hands[i];
                palm = outfit.Top == TopKind.SpaceSuit ? new FigureFrame(palm.Origin, palm.Rotation, PaddedGlove * palm.Scale) : palm;
                HandModel.Add(hand, palm, PersonSkeleton.Side(i), arm.Curl, body.Build.Arm.Low / body.Build.Hand);
            }

            // A bit of forearm fills the end of the sleeve.
            (_, Vector3 elbow, Vector3 wrist) = body.Arms[i];
            float radius = body.Build.Arm.Low * body.Unit;
            float cuff = outfit.Has(Accessory.Gloves) || outfit.Has(Accessory.BoxingGloves) ? 1.22f : 1.0f;
            hand.Union(new RoundCone(wrist, 0.98f * cuff * radius, Vector3.Lerp(wrist, elbow, 0.16f), cuff * cuff * radius), 0.04f * body.Unit);
            hands[i] = SdfMesher.Build(hand, fine);
        }

        Mesh both = ClothSheet.Join(hands);
        return outfit.Has(Accessory.Gloves) || outfit.Has(Accessory.BoxingGloves) ? both : WithWarmFingers(both, body.Hands);
    }

    /// <summary>Skin, or the leather or steel of gloves.</summary>
    private static Material HandMaterial(PersonParameters p) =>
        p.Outfit.Has(Accessory.BoxingGloves) ? Presets.Lacquer(p.Outfit.ColorOf(Accessory.BoxingGloves), "gloves") with { CoatRoughness = 0.25f }
        : !p.Outfit.Has(Accessory.Gloves) ? PersonHead.SkinMaterial(p.Face.Skin)
        : p.Outfit.Top == TopKind.Armor || p.Outfit.IsMetallic ? Presets.Metal(p.Outfit.ColorOf(Accessory.Gloves), 0.3f, "gloves")
        : new Material { Name = "gloves", BaseColor = p.Outfit.ColorOf(Accessory.Gloves), Roughness = 0.6f, Sheen = 0.2f };

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
