using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Insects;

/// <summary>A spider: round hairy abdomen, eight bent legs, a cluster of eyes; a tarantula by name is stouter.</summary>
internal sealed class Spider : CatalogueEntry<Spider.Parameters>
{
    /// <param name="Span">Of the legs, 0.04 to 0.055 m; 0.16 m of a tarantula.</param>
    /// <param name="Abdomen">Radius over the span, 0.15 to 0.19.</param>
    /// <param name="Thick">Of the legs over the span, 0.016 to 0.034.</param>
    /// <param name="Rise">Of the knees over the span, 0.24 to 0.32.</param>
    /// <param name="Fur">Length of the hair, share of the span.</param>
    /// <param name="Color">Of the body.</param>
    /// <param name="Mark">Of the marks on the abdomen and the rings of the legs.</param>
    /// <param name="Seed">Of the hair.</param>
    public sealed record Parameters(float Span, float Abdomen, float Thick, float Rise, float Fur, LinearRgb Color, LinearRgb Mark, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "spider",
        Names = ["spider", "tarantula", "black widow"],
        Words = ["tarantula", "black widow", "cute"],
        Parts = ["legs", "eyes"],
        Family = "animals",
        Size = new Vector3(0.05f, 0.018f, 0.045f),
        Habitats = ["forest", "garden", "studio"],
        ViewAzimuth = 0.45f,
        ViewElevation = 0.42f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool big = wishes.Words.Contains("tarantula"), widow = wishes.Words.Contains("black widow");
        return new Parameters(
            big ? 0.16f : stream.Child("span").Range(0.044f, 0.052f),
            stream.Child("abdomen").Range(0.165f, 0.185f),
            big ? 0.036f : widow ? 0.015f : 0.023f,
            stream.Child("rise").Range(0.25f, 0.3f),
            widow ? 0 : big ? 0.05f : 0.032f,
            wishes.ColorOr(LinearRgb.FromHex(widow ? "#141214" : big ? "#4a2f22" : "#3a302c")),
            wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(widow ? "#d0141c" : "#b98a58"),
            stream.Child("hair").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        // The span is 1 while it is built.
        var model = new ModelBuilder();
        Material skin = new() { Name = "body", BaseColor = LinearRgb.White, Roughness = p.Fur > 0 ? 0.6f : 0.18f, Coat = p.Fur > 0 ? 0.1f : 0.8f };
        float low = 0.13f, a = p.Abdomen;
        PolyMesh abdomen = Shapes.Ellipsoid(new Vector3(a, a * 0.92f, a * 1.2f), 56).Move(0, low + (0.5f * a), -1.28f * a).Paint((q, _) =>
        {
            // A pale chevron along the back.
            float z = (q.Z + (1.28f * a)) / a, x = MathF.Abs(q.X) / a, bar = MathF.Abs(MathF.IEEERemainder((z * 2.4f) + (x * 1.6f), 1));
            return q.Y > low + (0.55f * a) && x < 0.5f - (0.22f * z) && bar < 0.2f ? p.Mark : p.Color;
        });
        PolyMesh front = Shapes.Ellipsoid(new Vector3(0.105f, 0.08f, 0.125f), 48).Move(0, low + 0.02f, 0.075f).Paint(p.Color * 1.2f);
        model.Add(abdomen, skin, 1.4f).Add(front, skin, 1.4f);
        Material eye = new() { Name = "eyes", BaseColor = LinearRgb.FromHex("#0e0d0f"), Roughness = 0.08f, Coat = 1 }, glint = Presets.Glow(LinearRgb.White, 1.1f, "glint");
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            foreach ((float x, float y, float z, float r) in (ReadOnlySpan<(float, float, float, float)>)[(0.026f, 0.062f, 0.175f, 0.026f), (0.068f, 0.072f, 0.15f, 0.017f), (0.045f, 0.1f, 0.135f, 0.014f), (0.088f, 0.07f, 0.11f, 0.012f)])
            {
                model.Add(Shapes.Sphere(r, 24).Move(side * x, low + y - 0.01f, z), eye, 1.6f).Add(Shapes.Sphere(r * 0.28f, 10).Move((side * x) + (r * 0.35f), low + y - 0.01f + (r * 0.5f), z + (r * 0.72f)), glint, 1.6f);
            }

            model.Add(Shapes.Tube(Splines.CatmullRom([new(side * 0.03f, low, 0.17f), new(side * 0.04f, low - 0.03f, 0.215f), new(side * 0.025f, low - 0.085f, 0.22f)], 8), t => 0.028f * (1 - (0.85f * t)), 14).Paint(p.Color * 0.7f), skin, 1.3f);
            model.Add(Shapes.Tube(Splines.CatmullRom([new(side * 0.07f, low, 0.15f), new(side * 0.11f, low + 0.03f, 0.24f), new(side * 0.08f, low - 0.06f, 0.28f)], 8), t => 0.019f, 12).Paint(p.Color), skin, 1.3f);
            for (int i = 0; i < 4; i++)
            {
                float turn = 0.42f + (0.6f * i), reach = i is 1 or 2 ? 0.43f : 0.52f;
                Vector3 out1 = new(side * MathF.Sin(turn), 0, MathF.Cos(turn)), root = new(side * 0.085f, low + 0.01f, 0.125f - (0.045f * i));
                Vector3 knee = root + (out1 * reach * 0.44f) + new Vector3(0, p.Rise, 0), shin = root + (out1 * reach * 0.82f) + new Vector3(0, 0.03f, 0), foot = (root + (out1 * reach)) with { Y = 0.008f };
                PolyMesh leg = Shapes.Tube(Splines.CatmullRom([root, Vector3.Lerp(root, knee, 0.6f) + new Vector3(0, 0.02f, 0), knee, shin, foot], 10), t => p.Thick * (1 - (0.68f * t)) * (1 + (0.16f * MathF.Cos(t * 25))), 14);
                Vector3 r0 = root;
                model.Add(leg.Paint((q, _) => MathF.Sin(Vector3.Distance(q, r0) * 40) > 0.62f && p.Fur > 0 ? LinearRgb.Lerp(p.Color, p.Mark, 0.7f) : p.Color), skin, 1.3f);
                if (p.Fur > 0)
                {
                    Hair(model, p, leg, 420, 0.55f);
                }
            }
        }

        if (p.Fur > 0)
        {
            Hair(model, p, abdomen, 4200, 1);
            Hair(model, p, front, 1500, 0.6f);
        }

        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateScale(p.Span)).Build(ground: true, center: true);
    }

    private static void Hair(ModelBuilder model, Parameters p, PolyMesh skin, int count, float length)
    {
        var style = new Easel.Scenes.Sdf.FurStyle { Count = count, Length = p.Fur * length * 1.3f, Width = 0.006f, Flow = (_, n) => new Vector3(0, -0.1f, -0.5f) + (0.8f * n), Lift = 0.8f, RootShade = 0.8f, TipShade = 1.4f, ShadeVariation = 0.16f };
        model.Add(Easel.Scenes.Sdf.Fur.Grow(skin.ToMesh(1.4f), style, p.Seed), new Material { Name = "fur", BaseColor = LinearRgb.White, Roughness = 1, Specular = 0.006f, Sheen = 0.2f });
    }
}
