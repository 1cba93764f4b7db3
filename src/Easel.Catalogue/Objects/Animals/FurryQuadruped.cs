using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Objects.Animals;

/// <summary>Puts body, head, tail, fur and collar of a posed animal together.</summary>
internal sealed record FurryQuadruped
{
    /// <summary>Proportions.</summary>
    public required QuadrupedBuild Build { get; init; }

    /// <summary>Where everything is.</summary>
    public required QuadrupedPose Pose { get; init; }

    /// <summary>Colours.</summary>
    public required Coat Coat { get; init; }

    /// <summary>The tail.</summary>
    public required AnimalTail Tail { get; init; }

    /// <summary>Colour of the tail.</summary>
    public required Vector3 TailColor { get; init; }

    /// <summary>Whether belly and chest carry the light colour.</summary>
    public bool LightUnderside { get; init; } = true;

    /// <summary>Length of the fur in units of the build.</summary>
    public required float Fur { get; init; }

    /// <summary>Blades at portrait size.</summary>
    public int Blades { get; init; } = 46_000;

    /// <summary>Markings: (position in units of the build, colour) to colour.</summary>
    public Func<Vector3, Vector3, Vector3>? Markings { get; init; }

    /// <summary>Colour of the collar, or null for none.</summary>
    public LinearRgb? CollarColor { get; init; }

    /// <summary>Seed of the fur.</summary>
    public required uint Seed { get; init; }

    /// <summary>Model space in units of the build, centred.</summary>
    public FigureFrame Frame => new(new Vector3(0, 0, -Pose.Middle * Build.Scale), Quaternion.Identity, Build.Scale);

    /// <summary>The head's frame; its unit is the cranium radius.</summary>
    public FigureFrame HeadFrame => Frame.Child(
        Pose.Head, Quaternion.CreateFromYawPitchRoll(Pose.HeadYaw, Pose.HeadPitch, Pose.HeadRoll), Build.Head);

    /// <summary>Builds the model.</summary>
    /// <param name="head">A head made for <see cref="HeadFrame"/>.</param>
    /// <param name="resolution">Size of a pixel, metres.</param>
    public Model Assemble(IFurryHead head, float resolution)
    {
        FigureFrame frame = Frame;
        float size = 2 * Build.Scale, cell = FurCoat.Cell(resolution, size);
        var skin = new SdfGroup(Coat.Base);
        QuadrupedBody.Add(skin, frame, Build, Pose, Coat, LightUnderside);
        Tail.Add(skin, frame, TailColor);
        head.AddSkin(skin);
        if (Markings is { } markings)
        {
            skin.Paint((at, color) => markings(frame.ToLocal(at), color));
        }

        Collar? collar = CollarColor is null ? null : MakeCollar(frame);
        var style = new FurStyle
        {
            Count = FurCoat.Blades(resolution, size, Blades),
            Length = Fur * Build.Scale,
            Width = MathF.Max(0.0085f * Build.Scale, 1.1f * resolution),
            LengthFactor = at => (head.FurLength(at) ?? BodyFur(frame.ToLocal(at))) * (collar?.FurLength(at) ?? 1),
            Flow = (at, _) => head.FurLength(at) is null ? BodyFlow(frame.ToLocal(at)) : head.Flow(at),
            ClumpSize = 0.10f * Build.Scale,
            Lift = 0.28f,
        };
        ImmutableArray<Part>.Builder parts = ImmutableArray.CreateBuilder<Part>();
        parts.AddRange(FurCoat.Dress(SdfMesher.Build(skin, cell), style, Seed));
        parts.AddRange(head.Features(cell));
        if (collar is not null)
        {
            parts.AddRange(collar.Build(CollarColor!.Value));
        }

        return FurCoat.SetDown(parts.ToImmutable());
    }

    /// <summary>Short on the paws, long on chest and tail.</summary>
    private float BodyFur(Vector3 q)
    {
        float factor = float.Lerp(0.3f, 1, Noise.SmoothStep(0.08f, 0.42f, q.Y));
        Vector4 chest = Pose.Trunk[^1];
        float bib = 1 - Noise.SmoothStep(0.12f, 0.42f, Vector3.Distance(q, new Vector3(chest.X, chest.Y - 0.05f, chest.Z + chest.W)));
        return MathF.Max(factor * (1 + (0.45f * bib)), Tail.FurLength(q));
    }

    /// <summary>Fur lies away from the head and hangs.</summary>
    private Vector3 BodyFlow(Vector3 q) => Vector3.Normalize(q - Pose.Head + new Vector3(0, 0, 0.01f)) + new Vector3(0, -0.55f, 0);

    private Collar MakeCollar(FigureFrame frame)
    {
        var chest = new Vector3(Pose.Trunk[^1].X, Pose.Trunk[^1].Y, Pose.Trunk[^1].Z);
        Vector3 nape = QuadrupedBody.Nape(Build, Pose);
        Vector3 axis = Vector3.Normalize(nape - chest);
        Quaternion turn = Quaternion.CreateFromAxisAngle(Vector3.UnitX, MathF.Atan2(axis.Z, axis.Y))
            * Quaternion.CreateFromAxisAngle(Vector3.UnitZ, -MathF.Atan2(axis.X, 1));
        float radius = float.Lerp(0.95f * Build.Chest, Build.Neck, Build.CollarPosition) + (0.3f * Fur);
        return new Collar(new FigureFrame(frame.Point(Vector3.Lerp(chest, nape, Build.CollarPosition)), turn, 1), radius * frame.Scale);
    }
}
