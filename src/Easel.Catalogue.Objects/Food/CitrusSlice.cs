using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A slice of lemon, lime or orange: a round of rind and pith with eight wedges.</summary>
internal static class CitrusSlice
{
    /// <summary>Adds a slice that stands upright about the origin and faces +Z, placed by a matrix.</summary>
    /// <param name="model">Where to.</param>
    /// <param name="radius">Metres.</param>
    /// <param name="place">Row vectors, affine.</param>
    /// <param name="rind">Colour of rind and flesh; lemon when omitted.</param>
    public static void Add(ModelBuilder model, float radius, Matrix4x4 place, LinearRgb? rind = null)
    {
        LinearRgb color = rind ?? LinearRgb.FromHex("#f4c81e");
        float thick = radius * 0.2f;
        model.Add(Shapes.Extrude(Outlines.Circle(radius, 64), thick, thick * 0.3f, 2).Transform(place), FoodMaterials.Flesh(color, "rind"), 0.8f);
        model.Add(Shapes.Extrude(Outlines.Circle(radius * 0.93f, 56), thick * 1.04f).Transform(place), FoodMaterials.Cream(LinearRgb.Lerp(color, LinearRgb.White, 0.78f), "pith"));
        PolyMesh flesh = new();
        for (int i = 0; i < 8; i++)
        {
            float half = (MathF.PI / 8) - 0.05f;
            List<Vector2> wedge = Outlines.Round([new(radius * 0.1f, 0), .. Enumerable.Range(0, 7).Select(k => half * ((k / 3f) - 1)).Select(a => new Vector2(MathF.Cos(a), MathF.Sin(a)) * radius * 0.83f)], radius * 0.06f, 3);
            flesh.Join(Shapes.Extrude(wedge, thick * 1.12f, thick * 0.05f, 1).RotateZ(MathF.Tau * i / 8));
        }

        model.Add(flesh.Transform(place), FoodMaterials.Flesh(LinearRgb.Lerp(color, LinearRgb.White, 0.28f), "flesh"), 0.8f);
    }
}
