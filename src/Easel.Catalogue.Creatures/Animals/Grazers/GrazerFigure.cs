using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>Puts body, head, coat, hair and feet of a posed animal on hooves together.</summary>
internal sealed class GrazerFigure
{
    private readonly GrazerParameters _parameters;

    /// <summary>Poses an animal.</summary>
    /// <param name="p">The individual.</param>
    /// <param name="gaze">Where its eyes look relative to the nose, radians to its left.</param>
    public GrazerFigure(GrazerParameters p, float gaze)
    {
        _parameters = p;
        Kind = p.Kind;
        Build = p.IsYoung ? Kind.Build.Young(Kind.YoungSize * p.SizeFactor) : Kind.Build with { Scale = p.SizeFactor };
        Pose = GrazerPose.For(p.Pose, Build, p.HeadYaw, Build.HeadSize * Kind.Head.Reach);
        Frame = FigureFrame.World(Build.Scale);
        Head = new GrazerHead(Frame.Child(Pose.Head, Pose.HeadTurn, Build.HeadSize), Kind.Head, Kind.Coat, p.Pose == "sleep", gaze);
    }

    /// <summary>The kind it is of.</summary>
    public GrazerKind Kind { get; }

    /// <summary>Its measurements.</summary>
    public GrazerBuild Build { get; }

    /// <summary>Where everything is.</summary>
    public GrazerPose Pose { get; }

    /// <summary>Metres of the build.</summary>
    public FigureFrame Frame { get; }

    /// <summary>Its head.</summary>
    public GrazerHead Head { get; }

    /// <summary>Its colours.</summary>
    public GrazerCoat Coat => Kind.Coat;

    /// <summary>Seed of everything random.</summary>
    public uint Seed => _parameters.Seed;

    /// <summary>Builds the model.</summary>
    /// <param name="resolution">Size of a pixel, metres.</param>
    public Model Assemble(float resolution)
    {
        float scale = Build.Scale, size = Build.Extent * scale, cell = Math.Clamp(1.4f * resolution, size / 280, size / 60);
        ImmutableArray<Part>.Builder parts = ImmutableArray.CreateBuilder<Part>();
        Func<Vector3, float, Vector3, Vector3>? marks = Kind.Marks?.Invoke(this);
        SdfGroup skin = Skin();
        Tack? tack = _parameters.IsRidden ? new Tack(this, skin) : null;
        parts.Add(new Part(AtRest(SdfMesher.Build(skin, cell)), Pelt(marks)));
        if (Kind.Wool > 0)
        {
            parts.AddRange(Fleece.Build(this, cell, resolution));
        }

        parts.AddRange(Head.Features(cell, Kind.Iris));
        if (Kind.Build.Feet != FootKind.Column)
        {
            var horn = new Material { Name = "hooves", BaseColor = LinearRgb.FromVector3(Coat.Horn), Roughness = 0.42f, Specular = 0.04f };
            parts.AddRange(Pose.Legs.Select(leg => new Part(Hoof.Build(Frame, leg, Build.Feet).ToMesh(0.9f), horn)));
        }

        AddHair(parts, marks);
        parts.AddRange(Kind.Extras?.Invoke(this, cell) ?? []);
        parts.AddRange(tack?.Build() ?? []);
        Bounds box = parts.Aggregate(Bounds.Empty, (all, part) => all.Union(part.Mesh.Bounds));

        // In full gallop the foot that is lowest touches the ground.
        float ground = MathF.Max(0, box.Min.Y);
        Model model = FurCoat.SetDown(parts.ToImmutable(), ground: ground);
        var middle = new Vector3(box.Center.X, ground, box.Center.Z);
        return new Model(model.Parts, [Back(middle, tack is null ? 0 : Tack.SaddleLift), Crown(middle), .. tack is null ? [] : Places(tack, middle)]);
    }

    /// <summary>The axis of the tail where the animal carries it, metres of the build.</summary>
    public Vector4[] TailAxis()
    {
        Vector3 root = Pose.TailRoot;
        float swing = 0.22f * _parameters.TailSwing;
        return
        [
            .. Kind.Tail.Axis.Select(p =>
            {
                Vector3 at = root + new Vector3(p.X + (swing * p.Y * p.Y), p.Y, p.Z);
                return new Vector4(at with { Y = MathF.Max(at.Y, p.W) }, p.W);
            }),
        ];
    }

    private SdfGroup Skin()
    {
        var skin = new SdfGroup(Coat.Base);
        GrazerBody.Add(skin, Frame, Build, Pose);
        Vector4[] tail = TailAxis();
        skin.Union(Frame.Chain(tail), 0.03f * Frame.Scale);
        Head.AddSkin(skin, 0.5f * Build.HeadSize * Frame.Scale);
        Kind.AddSkin?.Invoke(this, skin);
        return skin.Paint(Shade).Paint(Head.Paint);
    }

    /// <summary>A lighter belly, darker back, and lower legs in their own colour.</summary>
    private Vector3 Shade(Vector3 at, Vector3 color)
    {
        Vector3 q = Frame.ToLocal(at);

        // What has a colour of its own keeps it.
        if (Vector3.DistanceSquared(color, Coat.Base) > 0.02f * (0.02f + Coat.Base.LengthSquared()))
        {
            return color;
        }

        float top = Build.Trunk.Max(s => s.Top);
        color *= float.Lerp(1.08f, 0.92f, Noise.SmoothStep(0.55f * top, top, q.Y));
        color = Vector3.Lerp(color, Coat.Light, 0.9f * QuadrupedBody.Underside(Pose.Trunk, q));
        foreach (GrazerLeg leg in Pose.Legs)
        {
            if (leg.Along(q) is { } along)
            {
                color = Vector3.Lerp(color, Coat.Legs, Noise.SmoothStep(0.55f, 1.05f, along));
            }
        }

        return color;
    }

    private Material Pelt(Func<Vector3, float, Vector3, Vector3>? marks) => new()
    {
        Name = "coat",
        BaseColor = LinearRgb.White,
        Roughness = Kind.Roughness,
        Specular = 0.014f,
        Sheen = 0.22f,
        Pattern = new CoatPaint(marks, Build.Scale, Kind.Wrinkles, Seed),
    };

    private void AddHair(ImmutableArray<Part>.Builder parts, Func<Vector3, float, Vector3, Vector3>? marks)
    {
        var hair = new GrazerHair(Frame, Pose, Seed);
        Material material = GrazerHair.Material(Coat.Hair);
        if (Kind.Mane is { } mane)
        {
            float length = _parameters.IsYoung ? 0.6f * mane.Length : mane.Length;
            if (mane.Stands)
            {
                // A brush goes on with the stripes of the neck.
                bool IsDark(Vector3 q) => marks is null || Vector3.Distance(marks(q, 0, Coat.Base), Coat.Marks) < Vector3.Distance(marks(q, 0, Coat.Base), Coat.Base);
                AddMesh(parts, hair.Brush(length, IsDark), material);
                AddMesh(parts, hair.Brush(length, q => !IsDark(q)), GrazerHair.Material(Coat.Base));
            }
            else
            {
                AddMesh(parts, hair.FallingMane(length, Build.NeckWidth), material);
            }

            if (mane.Forelock > 0)
            {
                AddMesh(parts, hair.Forelock(Head, mane.Forelock), material);
            }
        }

        if (Kind.Tail.Hair > 0)
        {
            AddMesh(parts, hair.Tail(Kind.Tail, TailAxis()), material);
        }
    }

    private static void AddMesh(ImmutableArray<Part>.Builder parts, Mesh? mesh, Material material)
    {
        if (mesh is not null)
        {
            parts.Add(new Part(mesh, material));
        }
    }

    /// <summary>The mesh with the metres of the build as pattern coordinates.</summary>
    private Mesh AtRest(Mesh mesh) => new(mesh.Positions, mesh.Normals, mesh.Indices, mesh.Colors, [.. mesh.Positions.Select(Frame.ToLocal)]);

    /// <summary>Where a hat sits.</summary>
    private TaggedSurface Crown(Vector3 middle)
    {
        FigureFrame head = Head.Frame;
        Vector3 size = Kind.Head.Cranium, ahead = head.Direction(0, 0, 1) with { Y = 0 };
        ahead = Vector3.Normalize(ahead);
        Vector3 left = new Vector3(ahead.Z, 0, -ahead.X) * (size.X * head.Scale);
        return new TaggedSurface(SurfaceTag.Crown, head.Point(0, 0.9f * size.Y, -0.05f) - middle, ahead * (size.Z * head.Scale), left);
    }

    /// <summary>Where one sits on it: the lowest part of the back, metres of the build.</summary>
    public Vector3 SeatPlace
    {
        get
        {
            Vector4 lowest = Pose.Trunk.Skip(2).SkipLast(1).MinBy(t => t.Y + t.W);
            return new Vector3(0, lowest.Y + lowest.W, lowest.Z - 0.06f);
        }
    }

    private TaggedSurface Back(Vector3 middle, float lift)
    {
        const float HalfLength = 0.16f, HalfWidth = 0.14f;
        Vector3 at = Frame.Point(SeatPlace + new Vector3(0, lift, 0)) - middle;
        return new TaggedSurface(SurfaceTag.Seat, at, new Vector3(HalfWidth, 0, 0) * Build.Scale, new Vector3(0, 0, -HalfLength) * Build.Scale);
    }

    /// <summary>Where a rider's hands and feet belong.</summary>
    private TaggedSurface[] Places(Tack tack, Vector3 middle)
    {
        TaggedSurface Place(SurfaceTag tag, (Vector3 Middle, Vector3 Left) place) =>
            new(tag, Frame.Point(place.Middle) - middle, place.Left * Build.Scale, new Vector3(0, 0, -0.05f));
        return [Place(SurfaceTag.Grip, tack.Hands), Place(SurfaceTag.Foothold, tack.Feet)];
    }
}
