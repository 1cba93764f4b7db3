using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Acting;

/// <summary>A furred animal that acts.</summary>
/// <param name="Coat">Its colours.</param>
/// <param name="HeadOf">Makes its head.</param>
/// <param name="Fur">Length of the fur, shares of the figure's height.</param>
/// <param name="HeadSize">Radius of the cranium, shares of the figure's own head.</param>
/// <param name="Tail">The tail, units of the figure's pelvis.</param>
/// <param name="Markings">Markings of the body, or null.</param>
internal sealed record FurryActor(
    Coat Coat, Func<FigureFrame, IFurryHead> HeadOf, float Fur, float HeadSize, Vector4[] Tail, Func<Vector3, Vector3, Vector3>? Markings = null) : IAnimalActor
{
    /// <inheritdoc/>
    public Vector3 Base => Coat.Base;

    /// <inheritdoc/>
    public Vector3 Light => Coat.Light;

    /// <inheritdoc/>
    public Vector3 Paws => Coat.Legs;

    /// <inheritdoc/>
    public Material Skin => FurCoat.Pelt(0.02f);

    /// <inheritdoc/>
    public IFurryHead Head(FigureFrame frame) => HeadOf(frame);

    /// <summary>A tail that falls behind the legs and rises at its end.</summary>
    /// <param name="length">Its length, units of the figure.</param>
    /// <param name="radius">Its radius at the root.</param>
    /// <param name="brush">How much thicker its middle is.</param>
    public static Vector4[] TailOf(float length, float radius, float brush)
    {
        float l = length, r = radius, full = r * (1 + brush);
        return l <= 0 ? [] :
        [
            new(0, 0.02f, -0.14f, r), new(0.06f * l, -0.10f * l, -0.14f - (0.26f * l), 0.5f * (r + full)), new(0.20f * l, -0.20f * l, -0.14f - (0.52f * l), full),
            new(0.38f * l, -0.10f * l, -0.14f - (0.70f * l), full), new(0.50f * l, 0.12f * l, -0.14f - (0.74f * l), 0.45f * full),
        ];
    }
}
