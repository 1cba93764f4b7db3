using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Sports;

/// <summary>A football goal: white posts, bar and stays, hung with a net of knotted squares.</summary>
internal sealed class Goal : CatalogueEntry<Goal.Parameters>
{
    /// <param name="Width">3 to 7.3 m.</param>
    /// <param name="Height">By the width, 0.34 to 0.42.</param>
    /// <param name="Depth">By the height, 0.45 to 0.7.</param>
    /// <param name="Mesh">Of the net, 0.16 to 0.22 m.</param>
    /// <param name="Sag">Of the net, 0.05 to 0.12 m.</param>
    /// <param name="Color">Of the posts.</param>
    /// <param name="Net">Colour of the net.</param>
    public sealed record Parameters(float Width, float Height, float Depth, float Mesh, float Sag, LinearRgb Color, LinearRgb Net);

    public override EntryInfo Info { get; } = new()
    {
        Id = "goal",
        Names = ["goal net", "soccer goal", "football goal", "goal post", "goalpost", "goal with net", "hockey goal"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("goal with net", "goals with nets"),
        Words = ["small", "hockey"],
        Parts = ["net", "post"],
        Family = "sports",
        Size = new Vector3(5, 2, 1.4f),
        Habitats = ["park", "meadow", "studio"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.08f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool hockey = wishes.Words.Contains("hockey");
        return new Parameters(
            wishes.Words.Contains("small") || hockey ? 3 : stream.Child("width").Range(4.6f, 5.2f), stream.Child("height").Range(0.37f, 0.4f), stream.Child("depth").Range(0.55f, 0.66f), stream.Child("mesh").Range(0.17f, 0.2f), stream.Child("sag").Range(0.06f, 0.1f), wishes.PartColorOr("post", wishes.ColorOr(LinearRgb.FromHex(hockey ? "#c8242a" : "#f5f4f0"))), wishes.PartColorOr("net", LinearRgb.FromHex("#eceae2")));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float w = p.Width / 2, h = p.Width * p.Height, d = h * p.Depth, upper = d * 0.3f, r = 0.055f;
        PolyMesh posts = Shapes.Rod(new(-w, h, 0), new(w, h, 0), r, sides: 24).Join(Shapes.Capsule(new(w, 0, 0), new(w, h, 0), r, 24), Shapes.Capsule(new(-w, 0, 0), new(-w, h, 0), r, 24));
        PolyMesh stays = Shapes.Rod(new(-w, 0.03f, -d), new(w, 0.03f, -d), 0.028f, sides: 12);
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            stays.Join(Shapes.Rod(new(s * w, 0.03f, 0), new(s * w, 0.03f, -d), 0.028f, sides: 12), Shapes.Rod(new(s * w, h, 0), new(s * w, h - 0.05f, -upper), 0.028f, sides: 12), Shapes.Rod(new(s * w, h - 0.05f, -upper), new(s * w, 0.03f, -d), 0.028f, sides: 12));
        }

        model.Add(posts, Presets.Lacquer(p.Color, "body"), 0.9f).Add(stays, Presets.Lacquer(p.Color * 0.85f, "stays"), 0.9f);

        // Roof and back of the net as one sheet, the sides as two; strings along both directions sag between their edges.
        Vector3 Back(float u, float v)
        {
            float length = upper + MathF.Sqrt((h * h) + ((d - upper) * (d - upper))), s = v * length;
            Vector3 q = s < upper ? new(0, h - (0.05f * s / upper), -s) : Vector3.Lerp(new(0, h - 0.05f, -upper), new(0, 0.03f, -d), (s - upper) / (length - upper));
            float sag = p.Sag * MathF.Sin(MathF.PI * u) * MathF.Sin(MathF.PI * v);
            return new Vector3(((u * 2) - 1) * w, q.Y - (sag * 0.6f), q.Z - sag);
        }

        PolyMesh net = new();
        void Weave(Func<float, float, Vector3> sheet, int nu, int nv)
        {
            for (int i = 0; i <= nu; i++)
            {
                net.Join(Shapes.Tube([.. Enumerable.Range(0, nv + 1).Select(k => sheet((float)i / nu, (float)k / nv))], 0.0065f, 5));
            }

            for (int k = 1; k <= nv; k++)
            {
                net.Join(Shapes.Tube([.. Enumerable.Range(0, nu + 1).Select(i => sheet((float)i / nu, (float)k / nv))], 0.0065f, 5));
            }
        }

        float deep = upper + MathF.Sqrt((h * h) + ((d - upper) * (d - upper)));
        Weave(Back, (int)(2 * w / p.Mesh), (int)(deep / p.Mesh));
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            Weave((u, v) => new Vector3(s * (w + (p.Sag * 0.4f * MathF.Sin(MathF.PI * u) * MathF.Sin(MathF.PI * v))), float.Lerp(0.03f, h - (0.05f * u), v), -u * float.Lerp(d, upper, v)), (int)(d / p.Mesh), (int)(h / p.Mesh));
        }

        return model.Add(net, Presets.Fabric(p.Net, 500, "net"), 1).Build(ground: true, center: true);
    }
}
