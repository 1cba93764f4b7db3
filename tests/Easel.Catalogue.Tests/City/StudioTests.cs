using System.Numerics;
using Easel.Catalogue.Environments;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Lights;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.City;

public sealed class StudioTests
{
    [Fact]
    public void Dress_SubjectTenTimesLarger_LightsGrowWithIt()
    {
        RectangleLight small = Key(0.3f), large = Key(3);
        Assert.Equal(10, large.U.Length() / small.U.Length(), 2);
        Assert.Equal(small.Radiance, large.Radiance);
    }

    [Fact]
    public void Dress_Lights_FaceTheSubject()
    {
        foreach (RectangleLight light in Dress(1, new EnvironmentRequest { Stream = new RandomStream(1) }).Lights.OfType<RectangleLight>())
        {
            Assert.True(Vector3.Dot(Vector3.Cross(light.U, light.V), new Vector3(0, 0.5f, 0) - light.Center) > 0);
        }
    }

    [Fact]
    public void Dress_ColourWished_PaintsThePaper()
    {
        LinearRgb mint = LinearRgb.FromHex("#86c9a0");
        EnvironmentDressing dressing = Dress(1, new EnvironmentRequest { Stream = new RandomStream(1), Color = mint });
        Assert.Equal(mint, dressing.Instances[0].Model.Parts[0].Material.BaseColor);
    }

    private static RectangleLight Key(float size) =>
        Dress(size, new EnvironmentRequest { Stream = new RandomStream(1) }).Lights.OfType<RectangleLight>().First();

    private static EnvironmentDressing Dress(float size, EnvironmentRequest request)
    {
        EnvironmentEntry studio = Catalogue.Default.FindEnvironment("studio")!;
        EnvironmentSite site = studio.Survey(request);
        var subject = new Bounds(new Vector3(-size / 2, 0, -size / 2), new Vector3(size / 2, size, size / 2));
        return studio.Dress(request, site, new EnvironmentView(site.View, 256, [subject]));
    }
}
