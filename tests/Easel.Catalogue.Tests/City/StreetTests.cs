using System.Numerics;
using Easel.Catalogue.Environments.City;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Signs;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.City;

public class StreetTests
{
    [Theory]
    [InlineData("BAKERY")]
    [InlineData("CAFE")]
    [InlineData("BOOKS")]
    [InlineData("FASHION")]
    [InlineData("TAILOR")]
    [InlineData("FLOWERS")]
    [InlineData("FLORIST")]
    [InlineData("FRUIT")]
    [InlineData("MARKET")]
    public void Word_OfAShop_HasAllItsLetters(string word)
    {
        Bounds box = SignLetters.Word(word).Bounds;

        Assert.All(word, letter => Assert.True(SignLetters.Word(letter.ToString()).TriangleCount > 0));
        Assert.InRange(box.Size.X, 0.75f * SignLetters.Length(word), 1.02f * SignLetters.Length(word));
        Assert.InRange(box.Size.Y, 0.9f, 1.15f);
        Assert.InRange(box.Min.Z, -0.05f, 0.05f);
    }

    [Fact]
    public void ParkedCar_Any_IsUnlitAndUnlikeTheOthers()
    {
        Model[] cars = [.. Enumerable.Range(0, StreetFurniture.CarModels).Select(i => StreetFurniture.ParkedCar(new RandomStream(4), 0.03f, i))];

        Assert.All(cars, car => Assert.All(car.Parts, part => Assert.Equal(LinearRgb.Black, part.Material.Emission)));
        Assert.Equal(cars.Length, cars.Select(car => car.Parts.First(p => p.Material.Name == "paint").Material.BaseColor).Distinct().Count());
    }

    [Fact]
    public void Spotlit_GoodsThatFaceUp_AreBrighterThanThoseThatFaceDown()
    {
        Assert.True(At(Vector3.UnitY).Y > 3 * At(-Vector3.UnitY).Y);
        Assert.Equal(At(Vector3.UnitX), At(-Vector3.UnitX));

        static Vector3 At(Vector3 normal)
        {
            var surface = new SurfaceSample { BaseColor = Vector3.One };
            new SpotlitPattern(1).Apply(new SurfacePoint(default, new Vector3(0.2f, 0.5f, 0.1f), normal, default, 0.01f, 0), ref surface);
            return surface.Emission;
        }
    }
}
