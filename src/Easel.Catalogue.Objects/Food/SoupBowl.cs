using System.Numerics;
using Easel.Catalogue.Objects.Kitchen;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A bowl of soup, rice, porridge or cereal on its plate, with a swirl of cream, herbs, croutons and a spoon.</summary>
internal sealed class SoupBowl : CatalogueEntry<SoupBowl.Parameters>
{
    /// <summary>What is in it.</summary>
    public enum Kind
    {
        Soup,
        Rice,
        Cereal,
    }

    /// <param name="Kind">What is in it.</param>
    /// <param name="Radius">Of the bowl, 0.08 to 0.09 m.</param>
    /// <param name="Height">Of the bowl, 0.05 to 0.06 m.</param>
    /// <param name="Croutons">Number, 0 to 7.</param>
    /// <param name="Cream">Whether a swirl of cream lies on it.</param>
    /// <param name="Spoon">Whether a spoon leans in it.</param>
    /// <param name="Soup">Colour of the soup.</param>
    /// <param name="Glaze">Of the bowl.</param>
    /// <param name="Seed">Of how all lies.</param>
    public sealed record Parameters(Kind Kind, float Radius, float Height, int Croutons, bool Cream, bool Spoon, LinearRgb Soup, LinearRgb Glaze, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "soup",
        Names = ["soup", "bowl of soup", "soup bowl", "tomato soup", "pumpkin soup", "bowl of rice", "rice bowl", "cooked rice", "bowl of cereal", "cereal bowl", "cereal", "bowl of porridge", "porridge", "oatmeal", "bowl of oatmeal"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("bowl of soup", "bowls of soup").Add("bowl of rice", "bowls of rice").Add("bowl of cereal", "bowls of cereal"),
        Words = ["tomato", "pumpkin", "pea", "mushroom", "rice", "cereal", "spoon"],
        Parts = ["bowl", "spoon"],
        Family = "food",
        Size = new Vector3(0.22f, 0.09f, 0.22f),
        Support = Support.Surface,
        Habitats = ["kitchen", "restaurant", "studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.56f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        Kind kind = wishes.Words.Contains("rice") ? Kind.Rice : wishes.Words.Contains("cereal") ? Kind.Cereal : Kind.Soup;
        string soup = wishes.Words.Contains("tomato") ? "#cf3a18" : wishes.Words.Contains("pea") ? "#7d9a34" : wishes.Words.Contains("mushroom") ? "#b89a72" : wishes.Words.Overlaps(["porridge", "oatmeal"]) ? "#e3cfa6" : stream.Child("soup").Pick("#e58a1e", "#cf4a1c", "#dba43a");
        return new Parameters(
            kind, stream.Child("radius").Range(0.081f, 0.088f), stream.Child("height").Range(0.052f, 0.058f), kind == Kind.Soup ? stream.Child("croutons").Range(4, 6) : 0, kind == Kind.Soup, kind != Kind.Rice,
            LinearRgb.FromHex(kind == Kind.Soup ? soup : "#f7f3ea"), wishes.PartColorOr("bowl", wishes.ColorOr(LinearRgb.FromHex(stream.Child("glaze").Pick("#f2efe7", "#3f6a86", "#e4d6bb", "#5c7f6c")))), stream.Child("lies").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float lift = p.Kind == Kind.Soup ? 0.006f : 0, y = lift + p.Height - 0.011f, r = Crockery.Hollow(p.Radius, p.Height, p.Height - 0.011f);
        model.Add(Crockery.Bowl(p.Radius, p.Height).Move(0, lift, 0), Crockery.Glazed(p.Glaze) with { Name = "bowl" }, 1f);
        if (p.Kind == Kind.Soup)
        {
            model.Add(Crockery.Plate(p.Radius * 1.36f, 0.014f), Crockery.Glazed(p.Glaze) with { Name = "saucer" }, 1f);
        }

        model.Add(Crockery.Filling(r, y), new Material { Name = "soup", BaseColor = p.Soup, Roughness = 0.26f, Coat = 0.35f, CoatRoughness = 0.1f, Pattern = new Scenes.Materials.Patterns.Imperfections(0.9f, 0.02f) }, 1.1f);
        if (p.Kind == Kind.Rice)
        {
            PolyMesh all = Shapes.Ellipsoid(new Vector3(r * 0.92f, 0.035f, r * 0.92f), 48).Move(0, y, 0), grain = Shapes.Ellipsoid(new Vector3(0.0036f, 0.0017f, 0.0018f), 8);
            for (int i = 0; i < 1500; i++)
            {
                RandomStream own = stream.Child(i);
                Vector3 d = own.Direction();
                d.Y = MathF.Abs(d.Y);
                all.Join(grain.Clone().RotateY(own.Range(0, 6f)).Align(d + (own.Direction() * 0.25f)).Move((d * new Vector3(r * 0.93f, 0.036f, r * 0.93f)) + new Vector3(0, y, 0)));
            }

            model.Add(all, new Material { Name = "rice", BaseColor = LinearRgb.FromHex("#f8f5ec"), Roughness = 0.42f, Coat = 0.1f, CoatRoughness = 0.3f, Translucency = 0.1f }, 1.2f);
        }
        else if (p.Kind == Kind.Cereal)
        {
            string[] tints = ["#d9a04a", "#c98a36", "#e0b060"];
            for (int i = 0; i < 90; i++)
            {
                RandomStream own = stream.Child(i);
                float a = i * 2.4f, out1 = (r - 0.009f) * MathF.Sqrt((i + 0.5f) / 90);
                model.Add(Shapes.Torus(0.0052f, 0.0024f, 20, 10).RotateX(own.Range(-0.6f, 0.6f)).RotateZ(own.Range(-0.6f, 0.6f)).Move(out1 * MathF.Sin(a), y + own.Range(0.0004f, 0.0028f), out1 * MathF.Cos(a)), FoodMaterials.Baked(LinearRgb.FromHex(tints[i % 3]), "ring" + (i % 3)), 1.2f);
            }
        }

        if (p.Cream)
        {
            List<Vector3> swirl = [.. Enumerable.Range(0, 70).Select(k => k / 69f).Select(t => new Vector3(r * 0.62f * t * MathF.Sin(t * 14), y + 0.0003f, r * 0.62f * t * MathF.Cos(t * 14)))];
            model.Add(Shapes.Tube(swirl, t => 0.0026f * (1 - (0.6f * t)), 10).Warp(q => q with { Y = y + 0.0002f + ((q.Y - y) * 0.3f) }), FoodMaterials.Cream(LinearRgb.FromHex("#f8f1e0")), 1.2f);
        }

        for (int i = 0; i < p.Croutons; i++)
        {
            RandomStream own = stream.Child("crouton").Child(i);
            float a = own.Range(2.2f, 4.6f), out1 = r * own.Range(0.3f, 0.7f), s = own.Range(0.009f, 0.012f);
            model.Add(Shapes.Box(s, s * 0.9f, s, 0.0012f, 2).RotateX(own.Range(-0.4f, 0.4f)).RotateY(a * 3).Move(out1 * MathF.Sin(a), y - 0.0015f, out1 * MathF.Cos(a)), FoodMaterials.Baked(LinearRgb.FromHex("#d79a4a"), "crouton"));
        }

        for (int i = 0; p.Kind == Kind.Soup && i < 3; i++)
        {
            model.Add(Herbs.Basil(0.026f, 0.52f).RotateX(-0.2f).RotateY(i * 2.1f).Move(0.006f, y + 0.001f, 0.004f), FoodMaterials.Leaf(LinearRgb.FromHex("#3f7d26")), 1.2f);
        }

        if (p.Spoon)
        {
            Vector3 low = new(r * 0.42f, y + 0.001f, -r * 0.25f), high = new(p.Radius * 1.5f, lift + p.Height + 0.035f, -p.Radius * 0.62f);
            Material steel = HouseMetals.Worn(LinearRgb.FromHex("#c6c8ca"), 0.2f, "spoon");
            model.Add(Shapes.Sweep([low, Vector3.Lerp(low, high, 0.35f) - new Vector3(0, 0.004f, 0), Vector3.Lerp(low, high, 0.7f), high], Outlines.Rectangle(2, 0.7f, 0.3f, 3), t => new Vector2(0.0024f + (0.0022f * t * t))), steel, 1);
        }

        return model.Build(ground: true);
    }
}
