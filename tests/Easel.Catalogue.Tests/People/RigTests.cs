using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.People;

/// <summary>Who rides or plays has hands and feet where the thing has places for them.</summary>
public sealed class RigTests
{
    private static readonly Wishes Used = new() { Words = ["carrying"] };

    [Theory]
    [InlineData("bicycle")]
    [InlineData("motorcycle")]
    [InlineData("horse")]
    [InlineData("camel")]
    [InlineData("piano")]
    [InlineData("drum-kit")]
    [InlineData("swing")]
    public void Of_WhatIsRiddenOrPlayed_HasPlacesForBothHands(string thing)
    {
        Rig rig = Assert.IsType<Rig>(Rig.Of(Build(thing, Used), 1));

        Assert.True(rig.LeftHand.X > rig.RightHand.X);
        Assert.True(rig.LeftHand.Z > -0.1f);
    }

    [Fact]
    public void Of_Chair_IsNoRig() => Assert.Null(Rig.Of(Build("chair", Wishes.None), 1));

    [Theory]
    [InlineData("bicycle")]
    [InlineData("horse")]
    [InlineData("swing")]
    public void Build_OnARig_HoldsItInTheRightHand(string thing)
    {
        Rig rig = Rig.Of(Build(thing, Used), 1)!;
        Model rider = Build("person", new Wishes { Words = ["man"], Pose = "ride", Rig = rig });
        TaggedSurface grip = rider.Surfaces.Single(s => s.Tag == SurfaceTag.Grip), rump = rider.Surfaces.Single(s => s.Tag == SurfaceTag.Rump);

        Assert.True(Vector3.Distance(rump.Center + rig.RightHand, grip.Center) < 0.06f, $"{thing}: {grip.Center - rump.Center} for {rig.RightHand}");
    }

    private static Model Build(string thing, Wishes wishes) =>
        Catalogue.Default.FindObject(thing)!.Build(new BuildRequest(new RandomStream(3), wishes, 0.02f));
}
