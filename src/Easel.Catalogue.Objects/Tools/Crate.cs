using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Tools;

/// <summary>A wooden crate of slats nailed to corner posts: open for fruit, or closed with braces.</summary>
internal sealed class Crate : CatalogueEntry<Crate.Parameters>
{
    /// <param name="IsClosed">A closed cube with crossed braces.</param>
    /// <param name="Width">0.42 to 0.5 m.</param>
    /// <param name="Height">By the width, 0.5 to 0.62; 1 for a closed one.</param>
    /// <param name="Slats">On a side, 3 or 4.</param>
    /// <param name="Apples">Number of apples in it, 0 to 40.</param>
    /// <param name="Color">Painted, or null for bare wood.</param>
    /// <param name="Seed">Of the boards.</param>
    public sealed record Parameters(bool IsClosed, float Width, float Height, int Slats, int Apples, LinearRgb? Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "crate",
        Names = ["crate", "wooden crate", "fruit crate", "shipping crate", "cargo crate", "wooden box", "apple crate", "crate of apples", "milk crate"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("crate of apples", "crates of apples"),
        Words = ["closed", "shipping", "cargo", "apple", "apples", "empty"],
        Family = "tools",
        Size = new Vector3(0.46f, 0.28f, 0.36f),
        Support = Support.Surface,
        Habitats = ["farm", "studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.28f,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool closed = wishes.Words.Overlaps(["closed", "shipping", "cargo"]);
        return new Parameters(
            closed, stream.Child("width").Range(0.43f, 0.48f), closed ? 1 : stream.Child("height").Range(0.52f, 0.6f), stream.Child("slats").Range(3, 4), wishes.Words.Overlaps(["apple", "apples"]) ? 34 : 0, wishes.Colors.IsEmpty ? null : wishes.Colors[0], stream.Child("boards").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float w = p.Width, h = w * p.Height, d = p.IsClosed ? w : w * 0.74f, t = 0.014f;
        Material wood = p.Color is { } color ? Presets.Lacquer(color, "body") with { Coat = 0.1f, Roughness = 0.6f } : Presets.Wood("pine", Vector3.UnitX, "body");
        PolyMesh all = new(), nails = new();
        void Board(float length, float high, float thick, Matrix4x4 place, int index)
        {
            RandomStream own = stream.Child(index);
            float shift = own.Range(0, 4f);
            all.Join(Shapes.Box(length, high, thick, 0.0022f, 2).Rest(q => q + new Vector3(shift, shift * 0.7f, shift * 1.3f)).Paint(LinearRgb.Gray(own.Range(0.82f, 1.12f))).Transform(place));
            foreach (float s in (ReadOnlySpan<float>)[-1, 1])
            {
                foreach (float y in (ReadOnlySpan<float>)[0.28f, 0.72f])
                {
                    nails.Join(Shapes.Cylinder(0.0036f, 0.0014f, 0.0004f, 12).RotateX(MathF.PI / 2).Move(s * ((length / 2) - 0.02f), y * high, thick / 2).Transform(place));
                }
            }
        }

        float gap = p.IsClosed ? 0.004f : h * 0.07f, slat = (h - (gap * (p.Slats - 1))) / p.Slats;
        int n = 0;
        for (int side = 0; side < 4; side++)
        {
            float length = side % 2 == 0 ? w : d - (2 * t), face = (side % 2 == 0 ? d : w) / 2;
            for (int i = 0; i < p.Slats; i++)
            {
                Board(length, slat, t, Matrix4x4.CreateTranslation(0, i * (slat + gap), face - (t / 2)) * Matrix4x4.CreateRotationY(side * MathF.PI / 2), n++);
            }

            if (p.IsClosed)
            {
                // A frame with a diagonal brace on every side.
                Matrix4x4 turn = Matrix4x4.CreateRotationY(side * MathF.PI / 2);
                float b = 0.055f, z = face + 0.006f;
                Board(length, b, t, Matrix4x4.CreateTranslation(0, 0, z) * turn, n++);
                Board(length, b, t, Matrix4x4.CreateTranslation(0, h - b, z) * turn, n++);
                foreach (float s in (ReadOnlySpan<float>)[-1, 1])
                {
                    Board(h - (2 * b), b, t, Matrix4x4.CreateTranslation(0, -b / 2, 0) * Matrix4x4.CreateRotationZ(MathF.PI / 2) * Matrix4x4.CreateTranslation(s * ((length - b) / 2), h / 2, z) * turn, n++);
                }

                Board((length - (2 * b)) * 1.36f, b, t, Matrix4x4.CreateTranslation(0, -b / 2, 0) * Matrix4x4.CreateRotationZ(MathF.PI / 4) * Matrix4x4.CreateTranslation(0, h / 2, z - 0.001f) * turn, n++);
            }
        }

        int floor = (int)(d / (slat + 0.006f));
        for (int i = 0; i < floor; i++)
        {
            Matrix4x4 lying = Matrix4x4.CreateRotationX(-MathF.PI / 2) * Matrix4x4.CreateTranslation(0, t / 2, ((i + 1f) / floor * d) - (d / 2));
            Board(w - (2 * t), (d / floor) - 0.005f, t, lying, n++);
            if (p.IsClosed)
            {
                Board(w, (d / floor) - 0.003f, t, lying * Matrix4x4.CreateTranslation(0, h - (t / 2), 0), n++);
            }
        }

        foreach ((float sx, float sz) in (ReadOnlySpan<(float, float)>)[(-1, -1), (1, -1), (1, 1), (-1, 1)])
        {
            all.Join(Shapes.Cylinder(0.036f, h - 0.004f, 0.002f, 3).RotateY(MathF.Atan2(sx, sz)).Move(sx * ((w / 2) - t - 0.018f), 0.002f, sz * ((d / 2) - t - 0.018f)));
        }

        model.Add(all, wood, 0.6f).Add(nails, Presets.Iron("nails"), 0.8f);
        for (int i = 0; i < p.Apples; i++)
        {
            RandomStream own = stream.Child("apple").Child(i);
            int layer = i < 20 ? 0 : 1, k = i < 20 ? i : i - 20, columns = layer == 0 ? 5 : 4;
            float x = ((k % columns) - ((columns - 1) / 2f)) * 0.08f, z = ((k / columns) - (layer == 0 ? 1.5f : 1.2f)) * 0.066f;
            Model apple = new Food.Apple().Build(new BuildRequest(own, Wishes.None, 0.02f));
            model.Add(apple, Matrix4x4.CreateRotationX(own.Range(-0.5f, 0.5f)) * Matrix4x4.CreateTranslation(x, h - 0.08f + (0.055f * layer), z));
        }

        model.Surface(SurfaceTag.Print, new Vector3(0, h * 0.5f, (d / 2) + 0.0012f), new Vector3(w * 0.36f, 0, 0), new Vector3(0, slat * 0.42f, 0));
        model.Surface(p.IsClosed ? SurfaceTag.Top : SurfaceTag.Inside, new Vector3(0, p.IsClosed ? h : t, 0), new Vector3(w * 0.4f, 0, 0), new Vector3(0, 0, -d * 0.4f));
        return model.Build(ground: true, center: true);
    }
}
