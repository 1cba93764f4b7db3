using System.Numerics;
using Easel.Scenes;
using Easel.Staging.Framing;

namespace Easel.Staging.Tests.Framing;

public class SkyViewTests
{
    [Fact]
    public void Raise_LevelCamera_PutsTheHorizonLow()
    {
        Camera raised = SkyView.Raise(Level);

        float horizon = raised.Project(raised.Position + new Vector3(0, 0, -1e5f), 1).Position.Y;

        Assert.Equal(0.72f, horizon, 0.01f);
    }

    [Fact]
    public void Raise_CameraThatLooksUpFurther_StaysAsItIs()
    {
        Camera steep = Level with { Target = new Vector3(0, 12, -10) };

        Assert.Equal(steep, SkyView.Raise(steep));
    }

    private static Camera Level => new() { Position = new Vector3(0, 2, 0), Target = new Vector3(0, 2, -10), VerticalFieldOfView = 0.7f };
}
