using System.Numerics;
using Easel.Catalogue.Animals.Grazers;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Acting;

/// <summary>An animal on hooves that acts: its head on an upright body with a short coat.</summary>
/// <param name="Kind">Measurements and colours.</param>
internal sealed record GrazerActor(GrazerKind Kind) : IAnimalActor
{
    /// <inheritdoc/>
    public Vector3 Base => Kind.Coat.Base;

    /// <inheritdoc/>
    public Vector3 Light => Kind.Coat.Light;

    /// <inheritdoc/>
    public Vector3 Paws => Kind.Coat.Legs;

    /// <inheritdoc/>
    public float Fur => 0;

    /// <inheritdoc/>
    public float HeadSize => MathF.Min(0.50f, 0.98f / Kind.Head.Reach);

    /// <inheritdoc/>
    public Material Skin => new() { Name = "coat", BaseColor = Imaging.LinearRgb.White, Roughness = Kind.Roughness, Specular = 0.014f, Sheen = 0.22f };

    /// <inheritdoc/>
    public Vector4[] Tail => [new(0, 0.02f, -0.14f, 0.05f), new(0, -0.10f, -0.34f, 0.045f), new(0.03f, -0.42f, -0.40f, 0.040f), new(0.05f, -0.62f, -0.38f, 0.055f), new(0.06f, -0.78f, -0.36f, 0.02f)];

    /// <inheritdoc/>
    public Func<Vector3, Vector3, Vector3>? Markings => null;

    /// <inheritdoc/>
    public IFurryHead Head(FigureFrame frame) => new Face(new GrazerHead(frame, Kind.Head, Kind.Coat, false, 0.05f), Kind);

    /// <summary>The head of an animal on hooves as one without fur.</summary>
    private sealed class Face(GrazerHead head, GrazerKind kind) : IFurryHead
    {
        public void AddSkin(SdfGroup skin)
        {
            head.AddSkin(skin, 0.35f * head.Frame.Scale);
            skin.Paint(head.Paint);
        }

        public IEnumerable<Part> Features(float cell)
        {
            foreach (Part part in head.Features(cell, kind.Iris))
            {
                yield return part;
            }

            if (head.Horns() is { Count: > 0 } horns)
            {
                yield return new Part(SdfMesher.Build(horns, 0.5f * cell), new Material { Name = "horns", BaseColor = Imaging.LinearRgb.FromVector3(kind.Coat.Horn), Roughness = 0.4f });
            }
        }

        public float? FurLength(Vector3 point) => 0;

        public Vector3 Flow(Vector3 point) => -Vector3.UnitY;
    }
}
