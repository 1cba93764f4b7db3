using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Kitchen;

/// <summary>A fork with four tines, lying on its back.</summary>
internal sealed class Fork : CatalogueEntry<Cutlery.Look>
{
    private const float Head = 0.075f, HeadWide = 0.026f, Tine = 0.05f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "fork",
        Names = ["fork", "dinner fork", "table fork"],
        Family = "kitchen",
        Size = new Vector3(0.2f, 0.02f, 0.026f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.55f,
        ViewElevation = 0.85f,
        RestsOn = ["table"],
    };

    protected override Cutlery.Look Sample(RandomStream stream, Wishes wishes) => Cutlery.Sample(0.2f, stream, wishes);

    protected override Model Build(Cutlery.Look p, float resolution)
    {
        Material steel = Cutlery.Steel(p);
        var model = new ModelBuilder();
        float size = p.Length / 0.2f;

        // The head dips behind the tines and their tips rise: a sheet bent along its length, the tines cut out of it.
        float Y(float x) => 0.0035f + (0.55f * MathF.Pow(MathF.Max(0, 0.026f - x), 2) / 0.026f) + (2.6f * MathF.Pow(MathF.Max(0, x - 0.024f), 2));
        const float Gap = 0.0031f, Wide = (HeadWide - (3 * Gap)) / 4;
        List<Vector2> outline =
        [
            new(0, 0.0034f), new(0.006f, 0.006f), new(0.013f, 0.0105f), new(0.02f, HeadWide * 0.485f), new(0.026f, HeadWide / 2),
        ];
        for (int i = 3; i >= 0; i--)
        {
            float low = (-HeadWide / 2) + (i * (Wide + Gap)), high = low + Wide, tip = 0.026f + Tine - (i is 0 or 3 ? 0.001f : 0);
            outline.AddRange([new(tip - 0.008f, high - 0.0002f), new(tip - 0.0015f, ((low + high) / 2) + (Wide * 0.3f)), new(tip, (low + high) / 2), new(tip - 0.0015f, ((low + high) / 2) - (Wide * 0.3f)), new(tip - 0.008f, low + 0.0002f)]);
            if (i > 0)
            {
                outline.AddRange([new(0.0285f, low), new(0.0272f, low - (Gap * 0.25f)), new(0.027f, low - (Gap / 2)), new(0.0272f, low - (Gap * 0.75f)), new(0.0285f, low - Gap)]);
            }
        }

        outline.AddRange([new(0.026f, -HeadWide / 2), new(0.02f, -HeadWide * 0.485f), new(0.013f, -0.0105f), new(0.006f, -0.006f), new(0, -0.0034f)]);

        // Points close enough together for the bend.
        List<Vector2> fine = [];
        for (int i = 0; i < outline.Count; i++)
        {
            Vector2 a = outline[i], b = outline[(i + 1) % outline.Count];
            int n = Math.Max(1, (int)(Vector2.Distance(a, b) / 0.0035f));
            fine.AddRange(Enumerable.Range(0, n).Select(k => Vector2.Lerp(a, b, (float)k / n)));
        }

        PolyMesh head = Shapes.Slab(fine, 0.0019f, 0.0007f, 3).Scale(size).Warp(q => q + new Vector3(0, (Y(q.X / size) * size) - 0.001f, 0));
        model.Add(head, steel, 0.9f);
        Cutlery.AddHandle(model, p, steel, 0.002f, Y(0) * size, 0.007f * size);
        return model.Build(ground: true, center: true);
    }
}
