using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Studio;

/// <summary>A corner of a quiet room: a painted wall with a skirting board on a floor of boards.</summary>
internal static class StudioRoom
{
    private const float SkirtingHeight = 0.115f, SkirtingDepth = 0.018f, BoardWidth = 0.135f, BoardLength = 1.5f;

    /// <summary>Builds the room in world space.</summary>
    /// <param name="axes">The studio's frame.</param>
    /// <param name="extent">How far it reaches.</param>
    /// <param name="paint">Colour of the wall.</param>
    /// <param name="light">Light on wall and floor.</param>
    /// <param name="stream">Random numbers.</param>
    public static Instance Build(StudioAxes axes, StudioExtent extent, LinearRgb paint, BackdropPattern light, RandomStream stream)
    {
        var model = new ModelBuilder();
        float w = extent.HalfWidth, wall = -extent.Wall, depth = extent.Front + extent.Wall;
        var plaster = new Material
        {
            Name = "backdrop", BaseColor = paint, Roughness = 0.85f, Specular = 0.02f, Kind = FrameMaterialKind.Ground, Pattern = light,
        };
        model.Add(Shapes.Grid(1, 1, (u, v) => new Vector3((u - 0.5f) * 2 * w, v * extent.Height, wall)), plaster);

        // Boards run towards the viewer: their lines lead to the subject.
        (string pale, string dark) = stream.Child("floor").Pick(("#b79a78", "#8d7052"), ("#a58667", "#77593f"), ("#c2ab8c", "#9c8263"), ("#8a6a50", "#5f4531"));
        LinearRgb early = LinearRgb.FromHex(pale), late = LinearRgb.FromHex(dark);
        var grain = new WoodGrain(new LinearRgb(late.R / early.R, late.G / early.G, late.B / early.B), Vector3.UnitZ, 210, 0.32f);
        var boards = new Material
        {
            Name = "floor",
            BaseColor = early,
            Roughness = 0.55f,
            Specular = 0.03f,
            Kind = FrameMaterialKind.Ground,
            Pattern = light with { Under = new Planks(grain, BoardWidth, BoardLength) },
        };
        model.Add(Shapes.Grid(1, 1, (u, v) => new Vector3((u - 0.5f) * 2 * w, 0, wall + ((1 - v) * depth))), boards);

        // A moulded skirting board, white, that takes a little of the wall's colour.
        var white = new Material
        {
            Name = "skirting", BaseColor = LinearRgb.Lerp(LinearRgb.FromHex("#e6e1d8"), paint, 0.12f), Roughness = 0.5f, Specular = 0.03f, Pattern = light,
        };
        List<Vector2> section = Outlines.Round(
            [new(0, 0), new(SkirtingDepth, 0), new(SkirtingDepth, SkirtingHeight * 0.78f), new(SkirtingDepth * 0.62f, SkirtingHeight * 0.84f), new(SkirtingDepth * 0.5f, SkirtingHeight), new(0, SkirtingHeight)],
            [0, 0, 0.003f, 0.004f, 0.004f, 0], 4, closed: false);
        model.Add(Shapes.Grid(1, section.Count - 1, (u, v) =>
        {
            Vector2 at = section[(int)MathF.Round(v * (section.Count - 1))];
            return new Vector3((u - 0.5f) * 2 * w, at.Y, wall + at.X);
        }), white, 0.6f);

        Vector3 origin = axes.Center with { Y = axes.Floor };
        var place = new Matrix4x4(
            axes.Right.X, axes.Right.Y, axes.Right.Z, 0, 0, 1, 0, 0, axes.Toward.X, axes.Toward.Y, axes.Toward.Z, 0, origin.X, origin.Y, origin.Z, 1);
        return new Instance(model.Build(), place);
    }
}
