using System.Numerics;
using Easel.Catalogue.Objects.Furniture;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Studio;

/// <summary>A table's top that fills the foreground, under household things: boards of wood, or a slab of stone.</summary>
internal static class TabletopSlab
{
    /// <summary>How far the top reaches behind the subject, in sizes of it: little more than the subject does, so that glass is
    /// seen against the light behind the table and not against its top.</summary>
    public const float Behind = 0.62f;

    private const float Thickness = 0.035f, BoardWidth = 0.135f, HairLine = 0.0008f;

    /// <summary>Builds the top with its upper side at the floor of the studio.</summary>
    /// <param name="axes">The studio's frame.</param>
    /// <param name="size">Size of the subject, metres.</param>
    /// <param name="halfWidth">Half of the width that fills the picture, metres.</param>
    /// <param name="front">How far it reaches towards the camera, metres.</param>
    /// <param name="stream">Random numbers.</param>
    public static Instance Build(StudioAxes axes, float size, float halfWidth, float front, RandomStream stream)
    {
        float back = MathF.Max(0.16f, Behind * size), depth = back + front;
        var model = new ModelBuilder();
        string kind = stream.Child("kind").Pick("oak", "walnut", "birch", "oak", "stone");
        if (kind == "stone")
        {
            LinearRgb tone = LinearRgb.FromHex(stream.Child("tone").Pick("#d8d3ca", "#b9b4ab", "#8f8d89"));
            Material slab = Presets.Stone(tone, "tabletop") with { Roughness = 0.55f, Coat = 0.08f, CoatRoughness = 0.4f };
            model.Add(Shapes.Box(2 * halfWidth, Thickness, depth, 0.004f, 4).Move(0, -Thickness, 0), slab);
        }
        else
        {
            Material wood = FurnitureMaterials.Wood(kind, Vector3.UnitX, "tabletop") with { Roughness = 0.5f, Coat = 0.1f };
            int boards = Math.Max(2, (int)MathF.Ceiling(depth / BoardWidth));
            float board = depth / boards;
            for (int i = 0; i < boards; i++)
            {
                // Each board has its own piece of the trunk and its own tone.
                RandomStream own = stream.Child("boards").Child(i);
                float shift = own.Range(-0.08f, 0.08f), tone = own.Range(0.86f, 1f), along = (i * 1.7f) + own.Next();
                PolyMesh plank = Shapes.Box(2 * halfWidth, Thickness, board - HairLine, 0.002f, 3)
                    .Rest(r => r + new Vector3(along, 0.04f * tone, shift))
                    .Paint(LinearRgb.Gray(tone));
                model.Add(plank.Move(0, -Thickness, ((i + 0.5f) * board) - (0.5f * depth)), wood);
            }
        }

        // Set so that its back edge lies behind the subject as the camera sees it.
        Vector3 middle = (axes.Center with { Y = axes.Floor }) + (axes.Toward * ((front - back) * 0.5f));
        var place = new Matrix4x4(
            axes.Right.X, axes.Right.Y, axes.Right.Z, 0, 0, 1, 0, 0, axes.Toward.X, axes.Toward.Y, axes.Toward.Z, 0, middle.X, middle.Y, middle.Z, 1);
        return new Instance(model.Build(), place);
    }
}
