using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Kit;

namespace Easel.Catalogue.Objects.Printed.Forms;

/// <summary>Signs of traffic on galvanised poles.</summary>
internal static class TrafficSigns
{
    private const float Thick = 0.006f, Pole = 0.03f;

    /// <summary>A white disc in a coloured ring.</summary>
    public static Model Roundel(PrintedParameters p)
    {
        float r = p.Width * 0.5f, y = 1.1f + r;
        ModelBuilder model = OnPole(y + (0.9f * r));
        model.Add(PrintedKit.Plate(Outlines.Circle(r, 128), Thick, 0.002f).Move(0, y, 0), PrintedKit.Enamel(p.Accent, "ring"));
        model.Add(PrintedKit.Plate(Outlines.Circle(r * 0.8f, 128), 0.001f, 0).Move(0, y, Thick - 0.0002f), PrintedKit.Enamel(p.Color, "face"));
        return model.Print(0, y, Thick + 0.0008f, r * 1.14f, r * 1.0f).Build(ground: true);
    }

    /// <summary>A square on its corner with a dark border.</summary>
    public static Model Diamond(PrintedParameters p)
    {
        float half = p.Width * 0.5f, y = 1.1f + half;
        ModelBuilder model = OnPole(y + (0.7f * half));
        List<Vector2> Square(float s, float round) => Outlines.Round([new(0, -s), new(s, 0), new(0, s), new(-s, 0)], round, 6);
        model.Add(PrintedKit.Plate(Square(half, 0.06f * half), Thick, 0.002f).Move(0, y, 0), PrintedKit.Enamel(p.Color, "plate"));
        model.Add(Shapes.Extrude(Square(half * 0.93f, 0.05f * half), 0.0016f, 0, 1, [Square(half * 0.87f, 0.04f * half)]).Move(0, y, Thick), PrintedKit.Enamel(p.Accent, "border"));
        return model.Print(0, y, Thick, half * 1.16f, half * 0.66f).Build(ground: true);
    }

    /// <summary>A plate on one pole, or on two when it is wide.</summary>
    public static Model Plate(PrintedParameters p)
    {
        (float w, float h) = (p.Width, p.Height);
        float y = 1.15f + (h * 0.5f);
        var model = new ModelBuilder();
        if (w > 1.2f)
        {
            PrintedKit.Pole(model, -w * 0.32f, y + (h * 0.5f) + 0.04f, Pole, PrintedKit.Steel);
            PrintedKit.Pole(model, w * 0.32f, y + (h * 0.5f) + 0.04f, Pole, PrintedKit.Steel);
        }
        else
        {
            PrintedKit.Pole(model, 0, y + (h * 0.5f) + 0.04f, Pole, PrintedKit.Steel);
        }

        float rim = 0.035f * h;
        model.Add(PrintedKit.Plate(Outlines.Rectangle(w, h, 0.08f * h, 8), Thick, 0.002f).Move(0, y, 0), PrintedKit.Enamel(p.Color, "plate"));
        model.Add(Shapes.Extrude(Outlines.Rectangle(w - rim, h - rim, 0.07f * h, 8), 0.0016f, 0, 1, [Outlines.Rectangle(w - (3 * rim), h - (3 * rim), 0.05f * h, 8)]).Move(0, y, Thick), PrintedKit.Enamel(p.Accent, "border"));
        return model.Print(0, y, Thick, w - (4 * rim), h - (4 * rim)).Build(ground: true);
    }

    private static ModelBuilder OnPole(float height)
    {
        var model = new ModelBuilder();
        PrintedKit.Pole(model, 0, height, Pole, PrintedKit.Steel);
        return model;
    }
}
