using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Catalogue.Objects.Printed.Forms;

/// <summary>Stones that letters are cut into.</summary>
internal static class Stones
{
    /// <summary>A squared block with a worked face, on a footing.</summary>
    public static Model Slab(PrintedParameters p)
    {
        (float w, float h) = (p.Width, p.Height);
        List<Vector2> outline = Outlines.Rectangle(w, h, 0.03f * h, 4);
        return Stand(p, outline, new Vector2(0, 0), w * 0.86f, h * 0.8f, w);
    }

    /// <summary>An upright stone with a round head and shoulders.</summary>
    public static Model Grave(PrintedParameters p)
    {
        (float w, float h) = (p.Width, p.Height);
        float half = w * 0.5f, shoulder = (h * 0.5f) - (half * 0.86f);
        var outline = new List<Vector2> { new(-half, -h * 0.5f), new(half, -h * 0.5f), new(half, shoulder), new(half * 0.86f, shoulder) };
        for (int i = 0; i <= 24; i++)
        {
            (float sin, float cos) = MathF.SinCos(MathF.PI * i / 24);
            outline.Add(new Vector2(half * 0.86f * cos, shoulder + 0.02f + (half * 0.82f * sin)));
        }

        outline.AddRange([new(-half * 0.86f, shoulder), new(-half, shoulder)]);
        return Stand(p, outline, new Vector2(0, -0.04f * h), w * 0.84f, h * 0.62f, w);
    }

    private static Model Stand(PrintedParameters p, List<Vector2> outline, Vector2 middle, float width, float height, float w)
    {
        var model = new ModelBuilder();
        float depth = 0.2f * w, foot = 0.09f;
        Material stone = PrintedKit.Made(p, Hewn(p.Color, "stone"));
        PolyMesh body = Shapes.Extrude(outline, depth, 0.014f, 3).Move(0, (p.Height * 0.5f) + foot, 0);
        model.Add(body, stone, 0.6f);
        model.Add(Shapes.Box(w * 1.18f, foot + 0.01f, depth * 1.9f, 0.018f), PrintedKit.Made(p, Hewn(p.Accent, "footing")));
        return model.Print(middle.X, (p.Height * 0.5f) + foot + middle.Y, depth * 0.5f, width, height).Build(ground: true);
    }

    // Dressed stone is smoother than rock.
    private static Material Hewn(LinearRgb color, string name) => Presets.Stone(color, name) with { Pattern = new StoneNoise(LinearRgb.Gray(0.8f), 0.2f, 0.1f) };
}
