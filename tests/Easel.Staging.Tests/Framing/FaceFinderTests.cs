using System.Numerics;
using Easel.Imaging;
using Easel.Planning;
using Easel.Scenes;

namespace Easel.Staging.Tests.Framing;

/// <summary>Faces where the camera sees them.</summary>
public sealed class FaceFinderTests
{
    [Fact]
    public void Build_Woman_TellsWhereHerFaceIs()
    {
        var plan = new Plan { Prompt = "test", Setting = new Setting { Place = "studio" }, Elements = [new Element { Id = "e1", Thing = "person", Noun = "woman", Attributes = ["woman"] }] };
        Composition composition = new Stager(Catalogue.Catalogue.Default).Compose(plan, new StageRequest(3, 256, 256));
        Scene scene = Stager.BuildElements(composition);
        FaceMark face = Assert.Single(scene.Finish.Faces);

        Assert.True(face.IsFeminine);
        Assert.Equal(composition.Placements[0].Id, face.ElementId);
        Assert.True(face.LeftEye.At.X > face.RightEye.At.X, "her left eye is at the right of the picture");
        Assert.True(face.Mouth.At.Y > face.Nose.At.Y && face.Nose.At.Y > face.LeftEye.At.Y && face.LeftEye.At.Y > face.Head.At.Y);
        Assert.InRange(face.Head.Facing, 0.5f, 1);
        Assert.InRange(face.Metres.Size, 0.15f, 0.35f);

        // The head stands at the top of the body's box.
        (Vector2 top, _) = composition.Camera.Project(composition.Placements[0].Bounds.Center + new Vector3(0, 0.5f * composition.Placements[0].Bounds.Size.Y, 0), 1);
        Assert.InRange(face.LeftEye.At.Y - top.Y, 0, 0.3f);
    }

    [Fact]
    public void Build_Dog_TellsWhereItsEyesAre()
    {
        var plan = new Plan { Prompt = "test", Setting = new Setting { Place = "studio" }, Elements = [new Element { Id = "e1", Thing = "dog", Noun = "dog" }] };
        Scene scene = Stager.BuildElements(new Stager(Catalogue.Catalogue.Default).Compose(plan, new StageRequest(3, 256, 256)));
        Assert.Equal(2, scene.Finish.Eyes.Length);
        Assert.All(scene.Finish.Eyes, e => Assert.InRange(e.Eye.At.Y, 0, 1));
    }
}
