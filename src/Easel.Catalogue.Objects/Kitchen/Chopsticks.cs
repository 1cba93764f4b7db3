using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Kitchen;

/// <summary>A pair of chopsticks with painted ends on a rest.</summary>
internal sealed class Chopsticks : CatalogueEntry<Chopsticks.Parameters>
{
    /// <param name="Length">0.22 to 0.25 m.</param>
    /// <param name="Thick">At the ends, 0.0085 to 0.0105 m.</param>
    /// <param name="Bands">Gilt bands, 0 to 3.</param>
    /// <param name="HasRest">Whether their tips lie on a rest.</param>
    /// <param name="Cross">Angle between them, radians, 0.02 to 0.12.</param>
    /// <param name="Color">Of the sticks.</param>
    /// <param name="Rest">Colour of the rest.</param>
    public sealed record Parameters(float Length, float Thick, int Bands, bool HasRest, float Cross, LinearRgb Color, LinearRgb Rest);

    public override EntryInfo Info { get; } = new()
    {
        Id = "chopsticks",
        Names = ["chopstick", "pair of chopsticks", "chopsticks set"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("pair of chopsticks", "pairs of chopsticks"),
        Parts = ["rest"],
        Family = "kitchen",
        Size = new Vector3(0.05f, 0.02f, 0.24f),
        Support = Support.Surface,
        Habitats = ["restaurant", "kitchen", "studio"],
        ViewAzimuth = 0.8f,
        ViewElevation = 0.6f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(0.225f, 0.245f), stream.Child("thick").Range(0.009f, 0.0102f), stream.Child("bands").Range(1, 3), true, stream.Child("cross").Range(0.03f, 0.09f), wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#8c1c1c", "#23211f", "#8a5633"))), wishes.PartColorOr("rest", LinearRgb.FromHex("#e9eef0")));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float lift = p.HasRest ? 0.011f : 0;
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            Vector3 tip = new(side * 0.0055f, lift + 0.003f, p.Length / 2), end = new(side * (0.0055f + (p.Cross * 0.1f)), p.Thick / 2, -p.Length / 2);
            float Half(float t) => float.Lerp(0.0024f, p.Thick / 2, MathF.Pow(t, 0.8f));
            model.Add(Shapes.Sweep([.. Enumerable.Range(0, 13).Select(i => i / 12f).Select(t => Vector3.Lerp(tip, end, t))], Outlines.Rectangle(2, 2, 0.56f, 4), t => new Vector2(Half(t))), Presets.Lacquer(p.Color, "chopsticks"), 0.8f);
            for (int i = 0; i < p.Bands; i++)
            {
                float t = 0.97f - (0.07f * i), half = Half(t) + 0.0003f;
                model.Add(Shapes.Sweep([Vector3.Lerp(tip, end, t), Vector3.Lerp(tip, end, t - (i == 0 ? 0.022f : 0.012f))], Outlines.Rectangle(2, 2, 0.56f, 4), _ => new Vector2(half)), Presets.Gold("band") with { Roughness = 0.3f }, 0.8f);
            }
        }

        if (p.HasRest)
        {
            List<Vector2> side = Outlines.Round([new(-0.026f, 0), new(0.026f, 0), new(0.026f, 0.0125f), new(0.012f, 0.011f), new(0, 0.0095f), new(-0.012f, 0.011f), new(-0.026f, 0.0125f)], [0.002f, 0.002f, 0.004f, 0.02f, 0.03f, 0.02f, 0.004f], 6);
            model.Add(Shapes.Extrude(side, 0.016f, 0.003f, 3).Move(0, 0, p.Length * 0.36f), Presets.Ceramic(p.Rest, "rest"), 0.9f);
        }

        return model.Build(ground: true, center: true);
    }
}
