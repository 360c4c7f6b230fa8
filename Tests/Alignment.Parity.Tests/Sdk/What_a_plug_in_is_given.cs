using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Extensions;

namespace Alignment.Parity.Tests.Sdk;

public sealed class What_a_plug_in_is_given
{
    [Fact]
    public void A_service_that_is_not_there_is_nothing() =>
        Assert.Null(new Services().Get<ITracingService>());

    [Fact]
    public void The_organisation_service_acts_as_the_user_it_is_asked_for()
    {
        var services = new Services();
        var user = Guid.NewGuid();

        services.GetOrganizationService(user);

        Assert.Equal(user, services.User);
    }

    [Fact]
    public void Every_context_is_also_all_the_earlier_ones() =>
        Assert.Equal(
            [
                nameof(IExecutionContext), nameof(IPluginExecutionContext), nameof(IPluginExecutionContext2), nameof(IPluginExecutionContext3),
                nameof(IPluginExecutionContext4), nameof(IPluginExecutionContext5), nameof(IPluginExecutionContext6),
            ],
            typeof(IPluginExecutionContext7).GetInterfaces().Select(type => type.Name).Order(StringComparer.Ordinal));

    private sealed class Services : IServiceProvider, IOrganizationServiceFactory
    {
        public Guid? User { get; private set; }

        public object? GetService(Type serviceType) => serviceType == typeof(IOrganizationServiceFactory) ? this : null;

        public IOrganizationService CreateOrganizationService(Guid? userId)
        {
            User = userId;
            return null!;
        }
    }
}
