using System.Numerics;
using Easel.Imaging;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>The colours of an animal on hooves, linear.</summary>
/// <param name="Base">Back and flanks.</param>
/// <param name="Light">Belly and the inside of the legs.</param>
/// <param name="Marks">Stripes, patches, fields.</param>
/// <param name="Muzzle">About nose and lips.</param>
/// <param name="Legs">Lower legs.</param>
/// <param name="Hair">Mane, tail, crown.</param>
/// <param name="Horn">Hooves.</param>
/// <param name="Ear">Inside of the ears.</param>
internal sealed record GrazerCoat(Vector3 Base, Vector3 Light, Vector3 Marks, Vector3 Muzzle, Vector3 Legs, Vector3 Hair, Vector3 Horn, Vector3 Ear)
{
    /// <summary>Eight colours as sRGB hex.</summary>
    public static GrazerCoat Hex(string main, string light, string marks, string muzzle, string legs, string hair, string horn, string ear) => new(
        Coat.Linear(main), Coat.Linear(light), Coat.Linear(marks), Coat.Linear(muzzle), Coat.Linear(legs), Coat.Linear(hair), Coat.Linear(horn), Coat.Linear(ear));

    /// <summary>The same coat in another main colour; what was as bright as the main colour follows it.</summary>
    public GrazerCoat Recolored(LinearRgb color)
    {
        Coat dyed = new Coat(Base, Light, Marks, Legs).Recolored(color);
        float Bright(Vector3 c) => (c.X + c.Y + c.Z) / 3;
        Vector3 Follow(Vector3 part)
        {
            float share = Bright(part) / MathF.Max(Bright(Base), 0.01f);
            return share is > 0.55f and < 1.8f ? Vector3.Min(dyed.Base * Math.Clamp(share, 0.6f, 1.3f), new Vector3(0.85f)) : part;
        }

        // Black skin shows through where the hair of a dark coat is short.
        return this with { Base = dyed.Base, Light = dyed.Light, Legs = Follow(Legs), Muzzle = Follow(Muzzle), Ear = Vector3.Lerp(Ear, dyed.Base, 0.4f) };
    }
}
