using System.Numerics;
using Easel.Catalogue.Animals.Acting;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Others;

/// <summary>A frog that acts: its wide head with eyes on top, on an upright body of smooth skin.</summary>
/// <param name="Frog">Its colours.</param>
internal sealed record FrogActor(CritterParameters Frog) : IAnimalActor
{
    private static readonly Vector3 _eye = new(0.585f, 0.50f, 0.30f);

    /// <inheritdoc/>
    public Vector3 Base => Frog.Coat.Base;

    /// <inheritdoc/>
    public Vector3 Light => Frog.Coat.Light;

    /// <inheritdoc/>
    public Vector3 Paws => Frog.Coat.Legs;

    /// <inheritdoc/>
    public float Fur => 0;

    /// <inheritdoc/>
    public float HeadSize => 0.56f;

    /// <inheritdoc/>
    public Material Skin => new() { Name = "skin", BaseColor = LinearRgb.White, Roughness = 0.38f, Specular = 0.03f, Coat = 0.25f, CoatRoughness = 0.25f };

    /// <inheritdoc/>
    public Vector4[] Tail => [];

    /// <inheritdoc/>
    public Func<Vector3, Vector3, Vector3>? Markings => null;

    /// <inheritdoc/>
    public IFurryHead Head(FigureFrame frame) => new Face(frame, Frog);

    private sealed class Face(FigureFrame head, CritterParameters frog) : IFurryHead
    {
        public void AddSkin(SdfGroup skin)
        {
            float s = head.Scale;
            Shape(skin);
            skin.Paint((at, color) =>
            {
                Vector3 h = head.ToLocal(at);
                float under = Scenes.Randomness.Noise.SmoothStep(-0.16f, -0.28f, h.Y) * Scenes.Randomness.Noise.SmoothStep(-0.3f, 0.1f, h.Z) * Scenes.Randomness.Noise.SmoothStep(1.6f, 1.2f, h.Length());
                return Vector3.Lerp(color, frog.Coat.Light, under);
            });
            foreach (float side in (ReadOnlySpan<float>)[1, -1])
            {
                skin.Subtract(head.Sphere(side * 0.13f, 0.14f, 0.93f, 0.035f), 0.02f * s, 0.25f * frog.Coat.Base, 0.01f * s);
            }
        }

        public IEnumerable<Part> Features(float cell)
        {
            var look = new EyePattern { Iris = frog.Iris, White = LinearRgb.FromHex("#1a1508"), PupilAngle = 0.44f, PupilWidth = 1.7f, IrisAngle = 1.05f, GlintAngle = 0.18f };
            foreach (Part eye in Critter.Eyes(head, _eye, 0.29f, 0.45f, look))
            {
                yield return eye;
            }

            yield return Critter.Lids(head, _eye, 0.29f, 0.45f, 0.60f, 0.8f * frog.Coat.Base, 0.5f * cell);
            var skull = new SdfGroup();
            Shape(skull);
            yield return new Part(SdfMesher.Build(Others.Frog.Smile(head, skull), MathF.Min(0.4f * cell, 0.02f * head.Scale)), new Material { Name = "lips", BaseColor = LinearRgb.FromVector3(0.22f * frog.Coat.Base), Roughness = 0.5f });
        }

        public float? FurLength(Vector3 point) => 0;

        public Vector3 Flow(Vector3 point) => -Vector3.UnitY;

        private void Shape(SdfGroup skin)
        {
            float s = head.Scale;
            skin.Union(head.Ellipsoid(new Vector3(0, 0, 0.05f), new Vector3(0.92f, 0.60f, 0.86f)), 0.10f * s)
                .Union(head.Ellipsoid(new Vector3(0, -0.18f, 0.30f), new Vector3(0.78f, 0.42f, 0.66f)), 0.07f * s);
            foreach (float side in (ReadOnlySpan<float>)[1, -1])
            {
                skin.Union(head.Sphere(side * 0.56f, 0.46f, 0.22f, 0.33f), 0.06f * s);
            }
        }
    }
}
