using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Printed.Forms;

/// <summary>A block letter, which gives its stuff to whatever letters are asked for.</summary>
internal static class Letter
{
    public static Model Build(PrintedParameters p)
    {
        (float w, float h) = (p.Width, p.Height);
        float half = w * 0.5f, stroke = 0.3f * w, depth = 0.34f * w;
        Vector2[] outline =
        [
            new(-half, 0), new(-half + stroke, 0), new(-half + stroke + (0.05f * w), 0.2f * h), new(half - stroke - (0.05f * w), 0.2f * h),
            new(half - stroke, 0), new(half, 0), new(0.17f * w, h), new(-0.17f * w, h),
        ];
        Vector2[] eye = [new(-0.13f * w, 0.4f * h), new(0.13f * w, 0.4f * h), new(0, 0.78f * h)];
        Material body = Presets.ByName(p.Material, p.Dye, "letter") ?? PrintedKit.Enamel(p.Color, "letter") with { Roughness = 0.3f, Coat = 0.7f };
        return new ModelBuilder().Add(Shapes.Extrude(outline, depth, 0.03f * w, 3, [eye]), body)
            .Print(0, 0.5f * h, depth * 0.5f, w, h).Build(ground: true, center: true);
    }
}
