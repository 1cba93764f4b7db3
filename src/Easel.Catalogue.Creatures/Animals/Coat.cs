using System.Numerics;
using Easel.Imaging;

namespace Easel.Catalogue.Animals;

/// <summary>The colours of a coat, linear.</summary>
/// <param name="Base">Back and flanks.</param>
/// <param name="Light">Belly, chest, muzzle.</param>
/// <param name="Dark">Ears and markings.</param>
/// <param name="Legs">Lower legs and paws.</param>
internal readonly record struct Coat(Vector3 Base, Vector3 Light, Vector3 Dark, Vector3 Legs)
{
    /// <summary>Four colours as sRGB hex.</summary>
    public static Coat Hex(string main, string light, string dark, string legs) => new(Linear(main), Linear(light), Linear(dark), Linear(legs));

    /// <summary>The same coat in another main colour: light and dark parts keep their relation to it.</summary>
    public Coat Recolored(LinearRgb color)
    {
        // Hair is never as pure as paint; its light parts are the same hair with less pigment, not mixed with white.
        Vector3 pure = color.ToVector3(), gray = new((pure.X + pure.Y + pure.Z) / 3);
        Vector3 main = Vector3.Clamp(Vector3.Lerp(pure, gray, 0.12f), new Vector3(0.026f), new Vector3(0.84f, 0.825f, 0.79f));
        if (main.X > main.Y && main.Y > main.Z)
        {
            // Pigment of warm hair is never without blue: golden is not mustard.
            main.Z = MathF.Max(main.Z, 0.30f * main.Y);
        }

        // Bright hair keeps its hue: were only its red cut off, golden would turn green. It pales to cream instead.
        float gain = Math.Clamp(0.82f / MathF.Max(main.X, MathF.Max(main.Y, main.Z)), 1, 1.7f);
        Vector3 light = Vector3.Min((gain * main) + new Vector3(0.03f, 0.024f, 0.016f), new Vector3(0.85f, 0.835f, 0.80f));
        light = Vector3.Lerp(light, MathF.Max(light.X, MathF.Max(light.Y, light.Z)) * new Vector3(1, 0.92f, 0.72f), 0.36f * (1.7f - gain));
        return new Coat(main, light, main * 0.62f, main);
    }

    /// <summary>An sRGB hex colour as a linear vector.</summary>
    public static Vector3 Linear(string hex) => LinearRgb.FromHex(hex).ToVector3();
}
