using Easel.Catalogue.Environments.Rooms;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Halls;

/// <summary>The light of a great hall through the day.</summary>
/// <param name="Sky">The sky outside.</param>
/// <param name="Finish">Exposure and mood.</param>
/// <param name="Window">Radiance of a window on the side of the sun.</param>
/// <param name="Shade">Radiance of a window on the other side.</param>
/// <param name="Lamp">Radiance of a lamp.</param>
/// <param name="IsDark">Whether it is darker outside than inside.</param>
internal sealed record HallLight(Sky Sky, Finish Finish, LinearRgb Window, LinearRgb Shade, float Lamp, bool IsDark)
{
    /// <summary>A hall that only its own lamps light.</summary>
    /// <param name="key">Middle grey.</param>
    /// <param name="mood">Mood in words.</param>
    public static HallLight Lamps(float key, string mood) =>
        new(GradientSky.Uniform(LinearRgb.Gray(0.0004f)), new Finish(key, 1.15f, 0.07f, mood), LinearRgb.Black, LinearRgb.Black, 1, true);

    /// <summary>A hall with windows.</summary>
    public static HallLight Daylit(EnvironmentRequest request)
    {
        RoomLight room = RoomLight.For(request);
        bool isDull = request.Weather is not Weather.Clear;
        (LinearRgb window, LinearRgb shade, float lamp, float key) = request.Daylight switch
        {
            Daylight.Morning => (new LinearRgb(9, 7.6f, 5.8f), new LinearRgb(2, 2.3f, 2.8f), 5f, 0.15f),
            Daylight.Noon => (new LinearRgb(9.5f, 8.6f, 7.2f), new LinearRgb(2.4f, 2.7f, 3.1f), 5f, 0.155f),
            Daylight.Sunset => (new LinearRgb(9, 4.6f, 1.9f), new LinearRgb(1.2f, 1.2f, 1.7f), 4f, 0.14f),
            Daylight.Dusk or Daylight.Twilight => (new LinearRgb(0.12f, 0.17f, 0.34f), new LinearRgb(0.1f, 0.15f, 0.32f), 1.4f, 0.12f),
            _ => (new LinearRgb(0.012f, 0.018f, 0.042f), new LinearRgb(0.01f, 0.016f, 0.04f), 1, 0.11f),
        };
        window = isDull && !room.IsDark ? shade * 1.2f : window;
        return new HallLight(room.Sky, new Finish(key, 1.15f, 0.06f, room.IsDark ? "lamplight" : "room"), window, shade, lamp, room.IsDark);
    }
}
